#pragma once

#include "judge/base/result.h"
#include "judge/judging/checkers/history/history.h"

namespace judge {

// The checker `linearizable` (docs/problem-format.md, "Checkers") with the model `bounded_queue`.
// Only what the log proves is reported. `options` must have passed check_linearizable_options().
[[nodiscard]] HistoryVerdict check_linearizable(const std::vector<wire::Event>& events,
                                                const Input& input, const Signature& signature,
                                                const Json& options, const RunFacts& facts);

// Whether the options name the model, the capacity among the constructor's parameters, and the
// methods put(int) → void, take() → int and, optionally, size() → int. Error as JsonReader's.
Result<void> check_linearizable_options(const JsonReader& options, const Signature& signature);

}  // namespace judge
