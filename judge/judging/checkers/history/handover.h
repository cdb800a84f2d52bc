#pragma once

#include "judge/judging/checkers/history/history.h"

namespace judge {

// The checker `handover` (docs/problem-format.md, "Checkers"). options are the checker's, as the
// loader checked them.
[[nodiscard]] HistoryVerdict check_handover(const std::vector<wire::Event>& events,
                                            const Input& input, const Signature& signature,
                                            const Json& options, const RunFacts& facts);

}  // namespace judge
