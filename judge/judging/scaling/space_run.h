#pragma once

#include <vector>

#include "judge/judging/judgement.h"
#include "judge/judging/runner.h"
#include "judge/judging/scaling/clock_check.h"

namespace judge {

// The class of the memory that calls need at their peak, asked of a harness that tells it (SPACE):
// one call with inputs of different sizes, in wide steps first, until the time for it is used up or
// the submission fails. Fills in the points' bytes, in scaling.points, and scaling.space. Error:
// interrupted, or a fault of the box.
Result<void> measure_space(Scaling& scaling, const std::vector<ClockInput>& inputs, Runner& runner);

}  // namespace judge
