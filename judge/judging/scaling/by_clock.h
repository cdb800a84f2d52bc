#pragma once

#include "judge/judging/build.h"
#include "judge/judging/judgement.h"
#include "judge/judging/session.h"

namespace judge {

// How the CPU time of the build's calls grows, where nothing counts what they do. reference: a
// build that is asked the same beside it; nullptr: there is none. Error: interrupted, or a fault of
// the box or of the problem's generator.
Result<Scaling> scale_by_clock(const Problem& problem, const Build& build, const Build* reference,
                               const LadderOptions& options, const BuildPlace& place);

}  // namespace judge
