#pragma once

#include "judge/judging/build.h"
#include "judge/judging/judgement.h"
#include "judge/judging/session.h"

namespace judge {

// Builds the submission once more with the language's sanitizers and plays cases of it again, as
// options.sanitizing says; what they see becomes findings. A data race makes the case it was seen
// in a wrong answer: right it was only by chance. `cases` are those of judgement.runs. Where a
// sanitizer cannot be had, the observer is told and the judgement stands. Error: interrupted.
Result<void> sanitize(Judgement& judgement, const std::vector<Case>& cases, const Problem& problem,
                      const Submission& submission, const SessionOptions& options,
                      const BuildPlace& place);

}  // namespace judge
