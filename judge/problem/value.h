#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "judge/base/json.h"
#include "judge/problem/type.h"

namespace judge {

// A value of the signature language. Which alternative holds follows from its Type:
//   bool → bool; int, long → int64; char → int64 (its code, 0…255); double → double;
//   string, json → string (raw bytes, may be invalid UTF-8 when it came out of a box);
//   arrays and ListNode → Values; TreeNode → Values in level order, where an absent child is
//   monostate and no trailing monostates stand (LeetCode's notation); void → monostate.
struct Value;
using Values = std::vector<Value>;
struct Value {
  std::variant<std::monostate, bool, std::int64_t, double, std::string, Values> data;
  friend bool operator==(const Value&, const Value&) = default;
};

// JSON at a place → Value of that type; checks the range of int (32 bit) and long, that a char is
// one character below 256, that a tree's notation is legal. Error: place, expectation, finding.
Result<Value> value_from_json(const JsonReader& json, Type type);
// For printing and reports. Strings that are not UTF-8 get U+FFFD for each bad byte.
[[nodiscard]] Json value_to_json(const Value& value, Type type);
// Compact JSON text, cut after max_bytes with "… (N more bytes)".
[[nodiscard]] std::string to_text(const Value& value, Type type, std::size_t max_bytes);

}  // namespace judge
