#pragma once

#include <vector>

#include "judge/problem/case.h"
#include "judge/problem/signature.h"

namespace judge {

// The type of each output of a case, in the order of Case::expected.
[[nodiscard]] std::vector<Type> output_types(const Signature& signature, const Input& input);

// "in the returned value", "in nums", "in operation 3 (get)"; empty where there is only one output.
[[nodiscard]] std::string output_place(const Signature& signature, const Input& input,
                                       std::size_t index);

}  // namespace judge
