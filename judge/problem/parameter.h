#pragma once

#include <cstddef>
#include <string_view>

#include "judge/base/json.h"
#include "judge/problem/signature.h"
#include "judge/problem/value.h"

// Parameters as constraints name them: "nums", or "enqueue.element" for a method's.
namespace judge {

struct ParameterRef {
  Type type;
  std::size_t index = 0;  // into Input::arguments, or the call's arguments
  int method = -1;        // index into Signature::methods; -1: of the function or constructor
};

// Error: unknown name, with the nearest known one.
Result<ParameterRef> find_parameter(const JsonReader& json, const Signature& signature,
                                    std::string_view name);

[[nodiscard]] bool is_number(Type type);   // int, long, double
[[nodiscard]] bool has_length(Type type);  // arrays, lists, trees, strings

// Elements of an array or list, nodes of a tree, characters of a string; 0 for anything else.
[[nodiscard]] std::size_t length_of(const Value& value);
// The number in an int, long, char or double; 0 for anything else.
[[nodiscard]] long double number_of(const Value& value);

}  // namespace judge
