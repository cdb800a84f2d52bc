#include "judge/judging/checkers/difference.h"

#include <fmt/format.h>

#include <algorithm>

#include "judge/judging/checkers/order.h"

namespace judge {
namespace {

constexpr std::size_t kShort = 80;   // bytes of a value in a message
constexpr std::size_t kAround = 30;  // characters shown before the first difference of a string
constexpr std::size_t kListed = 5;   // missing or surplus elements named

std::string text_difference(const std::string& expected, const std::string& got, Type type) {
  std::size_t at = 0;
  while (at < expected.size() && at < got.size() && expected[at] == got[at]) ++at;
  while (at > 0 && at < expected.size() &&
         (static_cast<unsigned char>(expected[at]) & 0xC0) == 0x80)
    --at;  // to the start of a character
  std::size_t from = at > kAround ? at - kAround : 0;
  while (from > 0 && (static_cast<unsigned char>(expected[from]) & 0xC0) == 0x80) --from;
  const auto window = [&](const std::string& text) {
    return to_text(Value{text.substr(std::min(from, text.size()), 2 * kAround)}, type, 4 * kAround);
  };
  // The caret counts what is printed (escapes included), not bytes.
  const std::string before = to_text(Value{expected.substr(from, at - from)}, type, 4 * kAround);
  std::size_t column = 0;
  for (const char c : before)
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) ++column;
  column -= std::min<std::size_t>(column, 1);  // the closing quote
  std::string lengths;
  if (expected.size() != got.size())
    lengths = fmt::format(" (lengths: expected {}, got {} bytes)", expected.size(), got.size());
  return fmt::format("first difference at byte {}{}\n  expected {}\n  got      {}\n           {}^",
                     at, lengths, window(expected), window(got), std::string(column, ' '));
}

// The type of what an index into the value names.
Type element_type(Type type) {
  if (type.dimensions > 0) return type.element();
  return {BaseType::int32, 0};  // list and tree nodes
}

std::string node_text(const Value& value, Type type) {
  if (std::holds_alternative<std::monostate>(value.data)) return "null";
  return to_text(value, type, kShort);
}

struct Path {
  std::string indexes;  // "[3][1]"
  const Value* expected;
  const Value* got;
  Type type;
};

// Follows the first difference down through arrays of equal shape so far.
std::string array_difference(Path path) {
  for (;;) {
    const auto& left = std::get<Values>(path.expected->data);
    const auto& right = std::get<Values>(path.got->data);
    const auto [a, b] = std::ranges::mismatch(left, right);
    const auto index = static_cast<std::size_t>(a - left.begin());
    std::string lengths;
    if (left.size() != right.size())
      lengths = fmt::format("; {}lengths: expected {}, got {}",
                            path.indexes.empty() ? "" : "at " + path.indexes + " ", left.size(),
                            right.size());
    path.indexes += fmt::format("[{}]", index);
    const Type element = element_type(path.type);
    if (a == left.end())
      return fmt::format("{}: one more than expected: {}{}", path.indexes, node_text(*b, element),
                         lengths);
    if (b == right.end())
      return fmt::format("{}: missing: {}{}", path.indexes, node_text(*a, element), lengths);
    const bool deeper = std::holds_alternative<Values>(a->data) &&
                        std::holds_alternative<Values>(b->data) && element.dimensions > 0;
    if (!deeper)
      return fmt::format("first difference at {}: expected {}, got {}{}", path.indexes,
                         node_text(*a, element), node_text(*b, element), lengths);
    path = {path.indexes, &*a, &*b, element};
  }
}

}  // namespace

std::string describe_difference(const Value& expected, const Value& got, Type type) {
  if (expected == got) return "";
  const auto* text = std::get_if<std::string>(&expected.data);
  const auto* got_text = std::get_if<std::string>(&got.data);
  if (text != nullptr && got_text != nullptr) return text_difference(*text, *got_text, type);
  if (std::holds_alternative<Values>(expected.data) && std::holds_alternative<Values>(got.data))
    return array_difference({"", &expected, &got, type});
  return fmt::format("expected {}, got {}", to_text(expected, type, kShort),
                     to_text(got, type, kShort));
}

std::string describe_unordered_difference(const Value& expected, const Value& got, Type type) {
  const auto* left = std::get_if<Values>(&expected.data);
  const auto* right = std::get_if<Values>(&got.data);
  if (left == nullptr || right == nullptr) return describe_difference(expected, got, type);
  Values missing;
  Values surplus;
  std::ranges::set_difference(*left, *right, std::back_inserter(missing), value_less);
  std::ranges::set_difference(*right, *left, std::back_inserter(surplus), value_less);
  const auto list = [&](std::string_view what, const Values& values) {
    if (values.empty()) return std::string();
    std::string text;
    for (std::size_t i = 0; i < std::min(values.size(), kListed); ++i)
      text += (i == 0 ? "" : ", ") + node_text(values[i], element_type(type));
    if (values.size() > kListed) text += fmt::format(", … ({} more)", values.size() - kListed);
    return fmt::format("{}: {}", what, text);
  };
  const std::string less = list("missing", missing);
  const std::string more = list("too many", surplus);
  return less + (less.empty() || more.empty() ? "" : "; ") + more;
}

}  // namespace judge
