#pragma once

#include <vector>

#include "judge/problem/case_reader.h"
#include "judge/problem/problem.h"

// What must agree between the parts of a problem folder.
namespace judge {

// generator.* is there iff "generators" are, checker.* iff the checker is "program".
Result<void> check_programs(const Problem& problem);

// Every accepted submission names an approach, every approach has an accepted submission.
Result<void> check_references(const Problem& problem);

// Every case obeys the constraints, every invalid input breaks one, no hand-written case has the
// name of a generated one.
Result<void> check_cases(const Problem& problem, const std::vector<PlacedCase>& cases,
                         const std::vector<PlacedInput>& invalid);

}  // namespace judge
