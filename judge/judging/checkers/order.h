#pragma once

#include "judge/problem/value.h"

namespace judge {

// A strict weak order over values of one type, NaN last; for comparing without order.
[[nodiscard]] bool value_less(const Value& a, const Value& b);

// The value with its elements sorted; levels 2: those of the inner arrays too.
[[nodiscard]] Value sorted(Value value, int levels);

}  // namespace judge
