#include "judge/problem/constraint.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "judge/problem/loader.h"
#include "tests/problem/signatures.h"

namespace judge {
namespace {

Input input_of(std::string_view text, const Signature& signature) {
  const Json json = json_of(text);
  return *input_from_json(JsonReader(json, "t", Fault::usage), signature);
}

// The value of an expression, or the error's message.
std::string evaluated(std::string_view expression, std::string_view signature_text,
                      std::string_view input_text) {
  const Signature signature = signature_of(signature_text);
  const Json json = json_of(expression);
  const Result<Expression> parsed =
      read_expression(JsonReader(json, "t", Fault::problem), signature);
  if (!parsed) return parsed.error().message();
  const Input input = input_of(input_text, signature);
  return std::to_string(static_cast<double>(evaluate(*parsed, input)));
}

TEST(Expression, IsEvaluatedForAnInput) {
  struct Row {
    const char* expression;
    const char* value;
  };
  const Row rows[] = {
      {"7", "7.000000"},
      {"\"7\"", "7.000000"},
      {"0.5", "0.500000"},
      {"\"k\"", "-5.000000"},
      {"\"-k\"", "5.000000"},
      {"\"x\"", "0.500000"},
      {"\"len(nums)\"", "2.000000"},
      {"\"len(word)\"", "2.000000"},  // characters, not bytes
      {"\"len(grid)\"", "2.000000"},
      {"\"len(head)\"", "3.000000"},
      {"\"len(root)\"", "2.000000"},  // nodes that are there
      {"\" 2 * len( nums ) - 1 \"", "3.000000"},
      {"\"1+2*3-4\"", "3.000000"},
      {"\"10-4-3\"", "3.000000"},
      {"\"(1+2)*-(3-5)\"", "6.000000"},
      {"\"2147483647*2147483647*4\"", "18446744056529682432.000000"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(evaluated(row.expression, kFunction, kFunctionInput), row.value) << row.expression;
  }
  EXPECT_EQ(evaluated("\"len(operations)\"", kClass, kClassInput), "2.000000");
  EXPECT_EQ(evaluated("\"len(operations)\"", kConcurrentClass, kConcurrentClassInput), "3.000000");
  EXPECT_EQ(evaluated("\"len(threads)\"", kConcurrentClass, kConcurrentClassInput), "3.000000");
  EXPECT_EQ(evaluated("\"workers*items\"", kConcurrentFunction, kConcurrentFunctionInput),
            "6.000000");
}

TEST(Expression, HoldsEveryLongExactly) {
  const Signature signature = signature_of(kFunction);
  const Json json = json_of("9223372036854775807");
  const Expression largest = *read_expression(JsonReader(json, "t", Fault::problem), signature);
  Input input = input_of(kFunctionInput, signature);
  EXPECT_EQ(static_cast<std::int64_t>(evaluate(largest, input)),
            std::numeric_limits<std::int64_t>::max());
}

TEST(Expression, ErrorsNameThePlace) {
  struct Row {
    const char* expression;
    const char* message;
  };
  const Row rows[] = {
      {"\"len(operations)\"",
       "t: unknown name \"operations\"; known names: nums, k, word, grid, head, root, x, on"},
      {"\"num\"", "t: unknown name \"num\"; did you mean \"nums\"?"},
      {"\"word\"", "t: word is no number but of type string\nfix: len(word)"},
      {"\"on\"", "t: on is no number but of type bool"},
      {"\"len(k)\"", "t: len(k): a value of type long has no length"},
      {"\"1 +\"", "t: expected a number, a name, len(name) or ( at character 4, got \"1 +\""},
      {"\"(1\"", "t: expected ) at character 3, got \"(1\""},
      {"\"1)\"", "t: expected +, -, * or the end at character 2, got \"1)\""},
      {"\"2^3\"", "t: expected +, -, * or the end at character 2, got \"2^3\""},
      {"\"len()\"", "t: expected a name at character 5, got \"len()\""},
      {"\"1e999\"", "t: expected a number in range at character 1, got \"1e999\""},
      {"null", "t: expected a number or an expression in a string, got null"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(evaluated(row.expression, kFunction, kFunctionInput), row.message);
  }
  const std::string deep = "\"" + std::string(100'000, '(') + "1\"";
  EXPECT_TRUE(evaluated(deep, kFunction, kFunctionInput)
                  .starts_with("t: expected an expression of at most 200 bytes, got"));
}

// The message of one constraint for one input; "OK" where it is obeyed.
std::string checked(std::string_view constraint, std::string_view signature_text,
                    std::string_view input_text) {
  const Signature signature = signature_of(signature_text);
  const Json json = json_of(constraint);
  const Result<Constraint> parsed =
      read_constraint(JsonReader(json, "t", Fault::problem), signature);
  if (!parsed) return parsed.error().message();
  return message_of(
      check_constraints({*parsed}, input_of(input_text, signature), "c:1", Fault::problem));
}

TEST(Constraint, LimitsOneNumberOrEveryNumber) {
  struct Row {
    const char* constraint;
    const char* message;
  };
  const Row rows[] = {
      {R"json({"value": "len(nums)", "min": 2, "max": 2})json", "OK"},
      {R"json({"value": "len(nums)", "max": 1})json", "c:1: expected len(nums) at most 1, got 2"},
      {R"json({"value": "k", "min": "len(head)-1"})json",
       "c:1: expected k at least len(head)-1 (2), got -5"},
      {R"json({"value": "k", "min": "0-len(head)", "max": "len(nums)"})json",
       "c:1: expected k from 0-len(head) (-3) to len(nums) (2), got -5"},
      {R"json({"value": "x", "max": 0.25})json", "c:1: expected x at most 0.25, got 0.5"},
      {R"json({"each": "nums", "min": 1, "max": 3})json", "OK"},
      {R"json({"each": "nums", "max": 2})json",
       "c:1: expected each number in nums at most 2, got 3 at nums[0]"},
      {R"json({"each": "grid", "max": 97})json",
       "c:1: expected each number in grid at most 97, got 233 at grid[0][1]"},
      {R"json({"each": "head", "max": 2})json",
       "c:1: expected each number in head at most 2, got 3 at head[2]"},
      {R"json({"each": "root", "min": 1, "max": 2})json", "OK"},  // absent nodes are no numbers
      {R"json({"each": "root", "max": 1})json",
       "c:1: expected each number in root at most 1, got 2 at root[2]"},
      {R"json({"each": "word", "max": 1})json",
       "c:1: expected each number in word at most 1, got 2 at word"},
      {R"json({"each": "on", "max": 1})json", "t /each: on has no numbers: its type is bool"},
      {R"json({"each": "nums", "min": 1, "maximum": 3})json",
       "t /maximum: unknown key \"maximum\"; known keys: value, each, min, max"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(checked(row.constraint, kFunction, kFunctionInput), row.message) << row.constraint;
  }
}

TEST(Constraint, OnAMethodHoldsForEveryCall) {
  struct Row {
    const char* constraint;
    std::string_view signature;
    std::string_view input;
    const char* message;
  };
  const Row rows[] = {
      {R"json({"value": "get.key", "max": 1})json", kClass, kClassInput, "OK"},
      {R"json({"value": "put.key", "max": 0})json", kClass, kClassInput,
       "c:1: expected put.key at most 0, got 1"},
      {R"json({"each": "put.values", "max": 7})json", kClass, kClassInput,
       "c:1: expected each number in put.values at most 7, got 8 at put.values[1]"},
      {R"json({"value": "len(put.values)", "max": "capacity-put.key"})json", kClass, kClassInput,
       "c:1: expected len(put.values) at most capacity-put.key (1), got 2"},
      {R"json({"value": "put.key+get.key", "max": 1})json", kClass, kClassInput,
       "t /value: expected parameters of one method only, got \"put.key+get.key\""},
      {R"json({"value": "put.key", "max": "get.key"})json", kClass, kClassInput,
       "t: expected parameters of one method only, got "
       "{\"value\":\"put.key\",\"max\":\"get.key\"}"},
      {R"json({"value": "put.item", "max": 5})json", kConcurrentClass, kConcurrentClassInput,
       "c:1: expected put.item at most 5, got 9"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(checked(row.constraint, row.signature, row.input), row.message) << row.constraint;
  }
}

}  // namespace
}  // namespace judge
