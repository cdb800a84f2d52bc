#pragma once

#include <vector>

#include "judge/problem/case_reader.h"
#include "judge/problem/problem.h"

// What must agree between the parts of a problem folder.
namespace judge {

// The name of a program the folder must have, or must not have.
struct ProgramRule {
  std::string_view stem;
  const std::optional<std::filesystem::path>& file;
  bool needed;
  std::string_view because;  // the JSON pointer that asks for it
};
// The file is there iff it is needed.
Result<void> check_program(const Problem& problem, const ProgramRule& rule);

// Every accepted submission names an approach, every approach has an accepted submission.
Result<void> check_references(const Problem& problem);

// Every case obeys the constraints, every invalid input breaks one, no hand-written case has the
// name of a generated one.
Result<void> check_cases(const Problem& problem, const std::vector<PlacedCase>& cases,
                         const std::vector<PlacedInput>& invalid);

}  // namespace judge
