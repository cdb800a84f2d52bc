#pragma once

#include "judge/judging/harness_process.h"
#include "judge/problem/problem.h"

namespace judge {

// What a submission may use, with the language's factor and allowance already in it.
struct RunLimits {
  Nanoseconds cpu{0};              // of one case
  std::uint64_t memory_bytes = 0;  // of the process
  std::uint64_t output_bytes = 0;  // of one case: stdout + stderr, and the answer
};

[[nodiscard]] RunLimits run_limits(const ProblemLimits& limits, double time_factor,
                                   std::uint64_t memory_allowance);

// Wall time follows from CPU time; a concurrent case may also take as long as its paces and sleeps
// make it wait.
[[nodiscard]] ExchangeLimits case_limits(const RunLimits& limits, const Input& input,
                                         const Signature& signature);
// Until HELLO: the start of the language's run-time and the loading of the submission.
[[nodiscard]] ExchangeLimits startup_limits(const RunLimits& limits);
// From END to the process's end.
[[nodiscard]] ExchangeLimits finish_limits(const RunLimits& limits);

}  // namespace judge
