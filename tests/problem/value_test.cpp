#include "judge/problem/value.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "tests/problem/signatures.h"

namespace judge {
namespace {

std::string read_and_written(std::string_view type, std::string_view text) {
  const Json json = json_of(text);
  const Type parsed = *parse_type(type);
  const Result<Value> value = value_from_json(JsonReader(json, "t", Fault::problem), parsed);
  return value ? value_to_json(*value, parsed).dump() : value.error().message();
}

TEST(Value, IsReadAndWrittenByItsType) {
  struct Row {
    const char* type;
    const char* text;
  };
  const Row rows[] = {
      {"bool", "true"},
      {"int", "-2147483648"},
      {"int", "2147483647"},
      {"long", "-9223372036854775808"},
      {"long", "9223372036854775807"},
      {"double", "0.5"},
      {"char", "\"a\""},
      {"char", "\"é\""},
      {"char", "\"\\u0000\""},
      {"string", "\"\""},
      {"string", "\"最\\n\""},
      {"int[]", "[]"},
      {"int[][]", "[[],[1,2]]"},
      {"string[]", "[\"a\"]"},
      {"ListNode", "[1,2]"},
      {"ListNode[]", "[[1],[]]"},
      {"TreeNode", "[]"},
      {"TreeNode", "[1,null,2,3]"},
      {"TreeNode[]", "[[],[1]]"},
      {"void", "null"},
      {"json", "{\"b\":[1,null],\"a\":\"x\"}"},
  };
  for (const Row& row : rows) EXPECT_EQ(read_and_written(row.type, row.text), row.text) << row.type;
}

TEST(Value, NamesPlaceExpectationAndFinding) {
  struct Row {
    const char* type;
    const char* text;
    const char* message;
  };
  const Row rows[] = {
      {"bool", "0", "t: expected true or false, got 0"},
      {"int", "2147483648",
       "t: expected a whole number from -2147483648 to 2147483647, got 2147483648"},
      {"int", "-2147483649",
       "t: expected a whole number from -2147483648 to 2147483647, got -2147483649"},
      {"int", "1.0", "t: expected a whole number from -2147483648 to 2147483647, got 1.0"},
      {"long", "9223372036854775808",
       "t: expected a whole number from -9223372036854775808 to 9223372036854775807, got "
       "9223372036854775808"},
      {"double", "\"1\"", "t: expected a number, got \"1\""},
      {"char", "\"ab\"", "t: expected a string of one character below U+0100, got \"ab\""},
      {"char", "\"\"", "t: expected a string of one character below U+0100, got \"\""},
      {"char", "\"最\"", "t: expected a string of one character below U+0100, got \"最\""},
      {"char", "\"Ā\"", "t: expected a string of one character below U+0100, got \"Ā\""},
      {"string", "1", "t: expected a string, got 1"},
      {"int[]", "1", "t: expected an array, got 1"},
      {"int[][]", "[[1],[2,null]]",
       "t /1/1: expected a whole number from -2147483648 to 2147483647, got null"},
      {"ListNode", "[null]",
       "t /0: expected a whole number from -2147483648 to 2147483647, got null"},
      {"TreeNode", "[1,\"x\"]", "t /1: expected a node: an int or null, got \"x\""},
      {"TreeNode", "[1,2,3,null,null,null,null,4]",
       "t /7: expected no node here: every parent above is absent, got 4"},
      {"TreeNode", "[null,1]", "t /1: expected no node here: every parent above is absent, got 1"},
      {"TreeNode", "[1,null]",
       "t: expected no null at the end of a tree; an empty one is [], got [1,null]"},
      {"TreeNode", "[null]",
       "t: expected no null at the end of a tree; an empty one is [], got [null]"},
      {"void", "0", "t: expected null, got 0"},
  };
  for (const Row& row : rows) EXPECT_EQ(read_and_written(row.type, row.text), row.message);
}

TEST(Value, WritesWhatJsonHasNoWordFor) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const double infinity = std::numeric_limits<double>::infinity();
  const Type number{BaseType::float64, 0};
  EXPECT_EQ(value_to_json(Value{nan}, number), "NaN");
  EXPECT_EQ(value_to_json(Value{infinity}, number), "Infinity");
  EXPECT_EQ(value_to_json(Value{-infinity}, number), "-Infinity");
  const Type text{BaseType::string, 0};
  EXPECT_EQ(value_to_json(Value{std::string("a\xFFz")}, text), "a\uFFFDz");
  const Type json{BaseType::json, 0};
  EXPECT_EQ(value_to_json(Value{std::string("{no json")}, json), "{no json");
}

TEST(Value, TextIsCutBetweenCharacters) {
  const Type ints{BaseType::int32, 1};
  Values values(1000, Value{std::int64_t{7}});
  EXPECT_EQ(to_text(Value{values}, ints, 10), "[7,7,7,7,7… (1991 more bytes)");
  EXPECT_EQ(to_text(Value{std::string("最最")}, Type{BaseType::string, 0}, 5),
            "\"最… (4 more bytes)");
}

TEST(Value, AMillionNumbersAreReadWithoutAPlaceForEach) {
  Json json = Json::array();
  for (int i = 0; i < 1'000'000; ++i) json.push_back(i);
  const Result<Value> value =
      value_from_json(JsonReader(json, "t", Fault::problem), Type{BaseType::int32, 1});
  ASSERT_TRUE(value);
  EXPECT_EQ(std::get<Values>(value->data).back(), Value{std::int64_t{999'999}});
}

}  // namespace
}  // namespace judge
