#pragma once

#include <string>

#include "judge/problem/value.h"

namespace judge {

// Where two values part, for people: lengths, the first differing index, a caret under strings.
// Empty where they are equal.
[[nodiscard]] std::string describe_difference(const Value& expected, const Value& got, Type type);

// The same for values whose order does not matter: what is missing and what is too many.
[[nodiscard]] std::string describe_unordered_difference(const Value& expected, const Value& got,
                                                        Type type);

}  // namespace judge
