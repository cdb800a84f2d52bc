#pragma once

#include <string>
#include <vector>

#include "judge/problem/signature.h"

namespace judge::report {

// The signature in the problem's own words, a line each: "maxSubArray(nums: int[]) → int".
[[nodiscard]] std::vector<std::string> signature_lines(const Signature& signature);

}  // namespace judge::report
