#pragma once

#include "judge/judging/program.h"

namespace judge {

// The cases of the generator families with use `secret`: inputs by the problem's generator, checked
// against the constraints; expected answers by the reference. Cached by content.
// Error: fault problem (generator or reference is broken), missing, judge, interrupted.
Result<std::vector<Case>> generated_cases(const Problem& problem, const BuildPlace& place);

// Fills in the expected answers of cases that have none, by the reference. The inputs must obey the
// constraints: Error (fault usage) names which does not.
Result<void> add_expected(std::vector<Case>& cases, const Problem& problem,
                          const BuildPlace& place);

// The accepted submission that answers for the problem: of the target's approach, in the preferred
// language if there is one, else in any whose toolchain is here. Error: none.
Result<std::filesystem::path> reference_of(const Problem& problem,
                                           std::string_view preferred_language);

// What one family is asked: n evenly over its range, seeds fixed by slug, family and index.
struct GeneratorCall {
  std::string id;  // "random-3"
  std::int64_t n = 0;
  std::int64_t seed = 0;
};
[[nodiscard]] std::vector<GeneratorCall> generator_calls(const GeneratorFamily& family,
                                                         std::string_view slug);

}  // namespace judge
