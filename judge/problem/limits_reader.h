#pragma once

#include "judge/base/json.h"
#include "judge/problem/problem.h"

namespace judge {

// The "limits" of problem.json; what is left out keeps its default.
Result<ProblemLimits> read_limits(const JsonReader& json);

}  // namespace judge
