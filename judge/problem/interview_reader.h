#pragma once

#include "judge/base/json.h"
#include "judge/problem/problem.h"

namespace judge {

// The "interview" of problem.json.
Result<InterviewNotes> read_interview(const JsonReader& json);

}  // namespace judge
