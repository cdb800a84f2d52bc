#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "judge/base/json.h"

namespace judge {
namespace {

std::string error_of(std::string_view text, std::size_t first_line = 1) {
  const Result<Json> json = parse_json(text, "f.json", Fault::problem, first_line);
  return json ? "no error" : json.error().message();
}

TEST(ParseJson, KeepsValuesAndTheOrderOfKeys) {
  for (const std::string_view text :
       {"{\"z\":1,\"a\":[true,false,null],\"m\":{\"x\":\"最\"},\"e\":-0.5}", "[]", "{}", "\"\"",
        "18446744073709551615", "-9223372036854775808", "[[],{}]"}) {
    const Result<Json> json = parse_json(text, "f.json", Fault::problem);
    ASSERT_TRUE(json) << text;
    EXPECT_EQ(json->dump(), text);
  }
}

TEST(ParseJson, NamesLineColumnAndFinding) {
  struct Row {
    std::string_view text;
    std::string_view message;
  };
  const Row rows[] = {
      {"",
       "f.json:1:1: expected valid JSON, got unexpected end of input; expected '[', '{', or a "
       "literal"},
      {"{\n  \"a\": 1,\n}",
       "f.json:3:1: expected valid JSON, got unexpected '}'; expected string "
       "literal"},
      {"[1, 2", "f.json:1:6: expected valid JSON, got unexpected end of input; expected ']'"},
      {"[1] x", "f.json:1:5: expected valid JSON, got invalid literal; expected end of input"},
      {"// no\n1", "f.json:1:1: expected valid JSON, got invalid literal"},
      {"[NaN]", "f.json:1:2: expected valid JSON, got invalid literal"},
      {"[1e999]", "f.json:1:6: expected valid JSON, got number overflow parsing '1e999'"},
      {"[\"\xFF\"]", "f.json:1:3: expected valid JSON, got invalid string: ill-formed UTF-8 byte"},
      {"[\"\xED\xA0\x80\"]",
       "f.json:1:4: expected valid JSON, got invalid string: ill-formed UTF-8 byte"},
      {"[\"a\nb\"]",
       "f.json:1:4: expected valid JSON, got invalid string: control character U+000A "
       "(LF) must be escaped to \\u000A or \\n"},
      {"{\"a\": 1,\n \"b\": 2, \"a\": 3}",
       "f.json:2:12: expected no key twice in one object, got a second \"a\""},
      {"{\"最\": 1, \"最\": 2}",
       "f.json:1:12: expected no key twice in one object, got a second \"最\""},
  };
  for (const Row& row : rows) EXPECT_EQ(error_of(row.text), row.message) << row.text;
}

TEST(ParseJson, CountsLinesFromTheOneItIsGiven) {
  EXPECT_EQ(error_of("{\"a\" 1}", 7),
            "f.json:7:6: expected valid JSON, got unexpected number literal; expected ':'");
}

TEST(ParseJson, TheSameKeyInTwoObjectsIsFine) {
  EXPECT_EQ(error_of("[{\"a\": {\"a\": 1}}, {\"a\": 2}]"), "no error");
}

TEST(ParseJson, RefusesDeepNestingWithoutUsingTheStack) {
  const std::string deepest = std::string(kMaxJsonDepth, '[') + std::string(kMaxJsonDepth, ']');
  EXPECT_EQ(error_of(deepest), "no error");
  EXPECT_EQ(error_of("[" + deepest + "]"),
            "f.json:1:101: expected at most 100 levels of nesting, got more");
  std::string hostile;
  for (int i = 0; i < 1'000'000; ++i) hostile += "{\"a\":";
  EXPECT_EQ(error_of(hostile), "f.json:1:501: expected at most 100 levels of nesting, got more");
}

TEST(ParseJson, ManyKeysTakeNoQuadraticTime) {
  std::string text = "{";
  for (int i = 0; i < 200'000; ++i) text += "\"key" + std::to_string(i) + "\":0,";
  text += "\"key0\":0}";
  EXPECT_NE(error_of(text).find("got a second \"key0\""), std::string::npos);
}

}  // namespace
}  // namespace judge
