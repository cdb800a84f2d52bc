#include "judge/problem/type.h"

#include <array>
#include <utility>

namespace judge {
namespace {

constexpr std::array<std::pair<BaseType, std::string_view>, 10> kNames{{
    {BaseType::boolean, "bool"},
    {BaseType::int32, "int"},
    {BaseType::int64, "long"},
    {BaseType::float64, "double"},
    {BaseType::character, "char"},
    {BaseType::string, "string"},
    {BaseType::list, "ListNode"},
    {BaseType::tree, "TreeNode"},
    {BaseType::json, "json"},
    {BaseType::nothing, "void"},
}};
constexpr int kMaxDimensions = 2;

}  // namespace

std::string to_string(Type type) {
  std::string text;
  for (const auto& [base, name] : kNames) {
    if (base == type.base) text = name;
  }
  for (int i = 0; i < type.dimensions; ++i) text += "[]";
  return text;
}

std::optional<Type> parse_type(std::string_view text) {
  Type type;
  while (text.ends_with("[]") && type.dimensions < kMaxDimensions) {
    text.remove_suffix(2);
    ++type.dimensions;
  }
  for (const auto& [base, name] : kNames) {
    if (name != text) continue;
    type.base = base;
    const bool has_no_arrays = base == BaseType::nothing || base == BaseType::json;
    if (has_no_arrays && type.dimensions > 0) return std::nullopt;
    return type;
  }
  return std::nullopt;
}

std::vector<std::string> base_type_names() {
  std::vector<std::string> names;
  for (const auto& [base, name] : kNames) names.emplace_back(name);
  return names;
}

}  // namespace judge
