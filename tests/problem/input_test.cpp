#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "judge/problem/loader.h"
#include "tests/problem/signatures.h"

namespace judge {
namespace {

struct FormRow {
  std::string_view signature;
  std::string_view input;
};
constexpr FormRow kForms[] = {
    {kFunction, kFunctionInput},
    {kClass, kClassInput},
    {kConcurrentFunction, kConcurrentFunctionInput},
    {kConcurrentClass, kConcurrentClassInput},
};

Result<Input> read_input(std::string_view text, const Signature& signature) {
  const Json json = json_of(text);
  return input_from_json(JsonReader(json, "t", Fault::usage), signature);
}

TEST(Input, IsReadAndWrittenByItsForm) {
  for (const FormRow& row : kForms) {
    const Signature signature = signature_of(row.signature);
    const Result<Input> input = read_input(row.input, signature);
    ASSERT_TRUE(input) << input.error().message();
    EXPECT_EQ(input_to_json(*input, signature).dump(), row.input);
  }
}

TEST(Input, OfConcurrentFormsHasPacesAndSteps) {
  const Input function = *read_input(kConcurrentFunctionInput, signature_of(kConcurrentFunction));
  ASSERT_EQ(function.paces.size(), 2U);
  EXPECT_EQ(function.paces[0].meet, 2U);
  EXPECT_EQ(function.paces[1].hold_ms, 150U);
  const Input script = *read_input(kConcurrentClassInput, signature_of(kConcurrentClass));
  ASSERT_EQ(script.threads.size(), 3U);
  EXPECT_EQ(script.threads[0][1].method, -1);
  EXPECT_EQ(script.threads[0][1].sleep_ms, 20U);
  EXPECT_EQ(script.threads[1][0].method, 1);
}

TEST(Input, WithoutPaceHasOneForEachCallback) {
  const Input input =
      *read_input(R"({"workers": 1, "items": 1})", signature_of(kConcurrentFunction));
  EXPECT_EQ(input.paces.size(), 2U);
}

TEST(Input, NamesWhatIsWrong) {
  struct Row {
    std::string_view signature;
    const char* input;
    const char* message;
  };
  const Row rows[] = {
      {kClass, R"({"operations": [], "arguments": []})",
       "t /operations: expected \"Cache\" as the first operation, got []"},
      {kClass, R"({"operations": ["get"], "arguments": [[1]]})",
       "t /operations/0: expected one of Cache, got \"get\""},
      {kClass, R"({"operations": ["Cache", "git"], "arguments": [[2], [1]]})",
       "t /operations/1: expected one of get, put, got \"git\"\nfix: \"get\""},
      {kClass, R"({"operations": ["Cache", "get"], "arguments": [[2]]})",
       "t /arguments: 1 lists of arguments for 2 operations"},
      {kClass, R"({"operations": ["Cache", "get"], "arguments": [[2], [1, 2]]})",
       "t /arguments/1: expected 1 argument for get, got [1,2]"},
      {kClass, R"({"operations": ["Cache", "put"], "arguments": [[2], [1, [true]]]})",
       "t /arguments/1/1/0: expected a whole number from -2147483648 to 2147483647, got true"},
      {kConcurrentFunction, R"({"workers": 1, "items": 1, "pace": {"made": {}}})",
       "t /pace/made: unknown key \"made\"; did you mean \"make\"?"},
      {kConcurrentFunction, R"({"workers": 1, "items": 1, "pace": {"use": {"hold_ms": 20000}}})",
       "t /pace/use/hold_ms: expected a whole number from 0 to 10000, got 20000"},
      {kConcurrentFunction, R"({"workers": 1, "items": 1, "make": 1})",
       "t /make: unknown key \"make\"; known keys: workers, items, pace"},
      {kConcurrentClass, R"({"construct": [], "threads": [[]]})",
       "t /construct: expected 1 argument for Queue, got []"},
      {kConcurrentClass, R"({"construct": [1], "threads": []})",
       "t /threads: expected at least one thread, got []"},
      {kConcurrentClass, R"({"construct": [1], "threads": [[[]]]})",
       "t /threads/0/0: expected [method, arguments …] or [\"sleep\", milliseconds], got []"},
      {kConcurrentClass, R"({"construct": [1], "threads": [[["sleep"]]]})",
       "t /threads/0/0: expected [\"sleep\", milliseconds], got [\"sleep\"]"},
      {kConcurrentClass, R"({"construct": [1], "threads": [[["sleep", "1s"]]]})",
       "t /threads/0/0/1: expected whole milliseconds, got \"1s\"\nfix: 20"},
      {kConcurrentClass, R"({"construct": [1], "threads": [[["put"]]]})",
       "t /threads/0/0: expected 1 argument for put, got [\"put\"]"},
      {kConcurrentClass, R"({"construct": [1], "threads": [[["take", 1]]]})",
       "t /threads/0/0: expected 0 arguments for take, got [\"take\",1]"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(message_of(read_input(row.input, signature_of(row.signature))), row.message);
  }
}

TEST(Expected, IsReadAndWrittenByItsForm) {
  struct Row {
    std::string_view signature;
    std::string_view input;
    const char* expected;
    const char* message;
  };
  constexpr std::string_view one_output =
      R"({"function": "f", "params": [{"name": "k", "type": "int"}], "returns": "int[]"})";
  const Row rows[] = {
      {one_output, R"({"k": 1})", "[1,2]", "OK"},
      {one_output, R"({"k": 1})", "1", "t: expected an array, got 1"},
      {kFunction, kFunctionInput, "[1,[3],[2,3]]", "OK"},
      {kFunction, kFunctionInput, "[1,[3]]",
       "t: expected an array of 3, one for each output, got [1,[3]]"},
      {kClass, kClassInput, "[null,null,5]", "OK"},
      {kClass, kClassInput, "[null,5]",
       "t: expected an array of 3, one for the constructor and each operation, got [null,5]"},
      {kClass, kClassInput, "[null,5,null]", "t /1: expected null, got 5"},
  };
  for (const Row& row : rows) {
    const Signature signature = signature_of(row.signature);
    const Input input = *read_input(row.input, signature);
    const Json json = json_of(row.expected);
    const auto values = expected_from_json(JsonReader(json, "t", Fault::problem), input, signature);
    EXPECT_EQ(message_of(values), row.message);
    if (!values) continue;
    EXPECT_EQ(outputs_to_json(*values, input, signature).dump(), row.expected);
  }
}

TEST(ParseCases, ACustomCaseNeedsNoExpectedAnswer) {
  const Signature signature = signature_of(kConcurrentFunction);
  const auto concurrent = parse_cases("{\"input\": {\"workers\": 1, \"items\": 1}}", "t",
                                      CaseGroup::sample, signature, Fault::usage);
  ASSERT_TRUE(concurrent) << concurrent.error().message();
  EXPECT_TRUE(concurrent->at(0).expected->empty());

  const Signature function = signature_of(
      R"({"function": "f", "params": [{"name": "k", "type": "int"}], "returns": "int"})");
  const auto custom = parse_cases(
      "\n{\"input\": {\"k\": 1}}\r\n\n{\"input\": {\"k\": 2}, "
      "\"expected\": 3, \"id\": \"mine\"}",
      "t", CaseGroup::custom, function, Fault::usage);
  ASSERT_TRUE(custom) << custom.error().message();
  EXPECT_EQ(custom->at(0).id, "custom/1");
  EXPECT_EQ(custom->at(0).expected, std::nullopt);
  EXPECT_EQ(custom->at(1).id, "custom/mine");
  EXPECT_EQ(custom->at(1).expected, std::vector{Value{std::int64_t{3}}});
}

TEST(ParseCases, AnAnswerWhereTheHistoryDecidesIsRefused) {
  const auto cases =
      parse_cases("\n\n{\"input\": {\"workers\": 1, \"items\": 1}, \"expected\": null}", "c.jsonl",
                  CaseGroup::sample, signature_of(kConcurrentFunction), Fault::usage);
  EXPECT_EQ(message_of(cases),
            "c.jsonl:3 /expected: unknown key \"expected\"; known keys: input, id, note");
}

}  // namespace
}  // namespace judge
