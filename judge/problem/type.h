#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/result.h"

namespace judge {

// The signature language's types, written as in problem.json: "int", "int[]", "string[][]",
// "ListNode", "ListNode[]", "TreeNode", "void". `json` is for the judge's own entry points
// (generators, program checkers): any JSON text.
enum class BaseType {
  boolean,
  int32,
  int64,
  float64,
  character,
  string,
  list,
  tree,
  json,
  nothing
};

struct Type {
  BaseType base = BaseType::nothing;
  int dimensions = 0;  // 0 scalar, 1 array, 2 array of arrays

  friend auto operator<=>(const Type&, const Type&) = default;
  [[nodiscard]] bool is_void() const { return base == BaseType::nothing; }
  [[nodiscard]] Type element() const { return {base, dimensions - 1}; }  // dimensions > 0
};

// "int[][]" ↔ Type. Names: bool int long double char string ListNode TreeNode json void.
[[nodiscard]] std::string to_string(Type type);
// No error text of its own: nullopt where the word is no type.
[[nodiscard]] std::optional<Type> parse_type(std::string_view text);
[[nodiscard]] std::vector<std::string> base_type_names();

}  // namespace judge
