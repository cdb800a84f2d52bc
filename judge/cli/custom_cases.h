#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "judge/problem/problem.h"

namespace judge::cli {

// The person's own cases, in the order given, with ids "custom/1", "custom/2", … where they have
// none. Each text is a JSON object, either the input itself, {"nums": [1, 2], "target": 3}, or a
// whole case, {"input": {…}, "expected": …}. Each file is JSON Lines of whole cases or inputs.
// Error (usage): place, expectation, finding; also where a constraint of the problem is broken.
Result<std::vector<Case>> custom_cases(const std::vector<std::string>& texts,
                                       const std::vector<std::string>& files,
                                       const Problem& problem);

}  // namespace judge::cli
