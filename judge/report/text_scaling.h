#pragma once

#include "judge/report/report.h"

namespace judge::report {

// How the submission's cost grows: measured class next to the target, how sure that is, from which
// sizes, a plot, what of the follow-ups is met and what would be asked next. problem: the one
// judged. Empty where nothing was asked for.
[[nodiscard]] std::string scaling_text(const Judgement& judgement, const Problem& problem,
                                       const TextOptions& options);

}  // namespace judge::report
