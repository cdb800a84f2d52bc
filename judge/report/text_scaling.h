#pragma once

#include "judge/report/report.h"

namespace judge::report {

// "between O(n) and O(n log n) · from n = 770 to 34898 · n^1.01"
[[nodiscard]] std::string how_sure(const complexity::Classification& found,
                                   const TextOptions& options);

// How the submission's cost grows: measured class next to the target, how sure that is, from which
// sizes, a plot, what of the follow-ups is met and what would be asked next. problem: the one
// judged. Empty where nothing was asked for.
[[nodiscard]] std::string scaling_text(const Judgement& judgement, const Problem& problem,
                                       const TextOptions& options);

}  // namespace judge::report
