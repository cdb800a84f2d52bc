#pragma once

#include "judge/base/result.h"
#include "judge/judging/checkers/history/history.h"

namespace judge {

// The checker `handover` (docs/problem-format.md, "Checkers"): producers hand items to consumers
// through a bounded buffer. Only what the log proves is reported. `options` must have passed
// check_handover_options().
[[nodiscard]] HistoryVerdict check_handover(const std::vector<wire::Event>& events,
                                            const Input& input, const Signature& signature,
                                            const Json& options, const RunFacts& facts);

// Whether the options name two callbacks (produce(int, int) → int and consume(int, int) → void)
// and four int parameters of the signature. Error as JsonReader's.
Result<void> check_handover_options(const JsonReader& options, const Signature& signature);

}  // namespace judge
