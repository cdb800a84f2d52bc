#pragma once

#include "judge/judging/judgement.h"
#include "judge/judging/run_limits.h"

namespace judge {

// What an exchange means when it did not end with an answer, in words for the candidate.
struct Outcome {
  std::optional<Verdict> verdict;  // nullopt: there is an answer, ask the checker
  std::string message;
  std::vector<SourceLine> trace;
};

// starting: the exchange was the wait for HELLO, no case had begun.
[[nodiscard]] Outcome explain(const Exchange& exchange, const RunLimits& limits,
                              const ExchangeLimits& applied, bool starting);

// "SIGSEGV: it used memory that is not its own (…)"
[[nodiscard]] std::string describe_signal(int signal);
// "2 s", "1.35 s", "50 ms"
[[nodiscard]] std::string describe(Nanoseconds time);
// "256 MiB", "900 bytes"
[[nodiscard]] std::string describe_bytes(std::uint64_t bytes);

}  // namespace judge
