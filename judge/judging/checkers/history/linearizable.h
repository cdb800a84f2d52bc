#pragma once

#include "judge/judging/checkers/history/history.h"

namespace judge {

// The checker `linearizable` (docs/problem-format.md, "Checkers") with the model `bounded_queue`.
// Only what the log proves is reported. The loader has checked `options`.
[[nodiscard]] HistoryVerdict check_linearizable(const std::vector<wire::Event>& events,
                                                const Input& input, const Signature& signature,
                                                const Json& options, const RunFacts& facts);

}  // namespace judge
