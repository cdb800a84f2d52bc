#pragma once

#include "judge/judging/checkers/history/history.h"

namespace judge {

// The checker `handover` (docs/problem-format.md, "Checkers"): producers hand items to consumers
// through a bounded buffer. Only what the log proves is reported. The loader has checked `options`.
[[nodiscard]] HistoryVerdict check_handover(const std::vector<wire::Event>& events,
                                            const Input& input, const Signature& signature,
                                            const Json& options, const RunFacts& facts);

}  // namespace judge
