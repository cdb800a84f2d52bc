#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/problem/signatures.h"

namespace judge {
namespace {

TEST(ReadSignature, KnowsTheFourForms) {
  EXPECT_EQ(signature_of(kFunction).form, Form::function);
  EXPECT_EQ(signature_of(kClass).form, Form::class_sequence);
  EXPECT_EQ(signature_of(kConcurrentFunction).form, Form::concurrent_function);
  EXPECT_EQ(signature_of(kConcurrentClass).form, Form::concurrent_class);
}

TEST(ReadSignature, ReadsOutputs) {
  const Signature signature = signature_of(kFunction);
  ASSERT_EQ(signature.outputs.size(), 3U);
  EXPECT_TRUE(signature.outputs[0].is_return);
  EXPECT_EQ(to_string(output_type(signature, signature.outputs[0])), "int");
  EXPECT_TRUE(signature.outputs[1].prefix_of_return);
  EXPECT_EQ(to_string(output_type(signature, signature.outputs[1])), "int[]");
  EXPECT_EQ(signature.outputs[2].param, 4U);
  EXPECT_EQ(to_string(output_type(signature, signature.outputs[2])), "ListNode");
}

TEST(ReadSignature, ReadsCallbacks) {
  const Signature signature = signature_of(kConcurrentFunction);
  EXPECT_EQ(value_params(signature).size(), 2U);
  const std::vector<Param> callbacks = callback_params(signature);
  ASSERT_EQ(callbacks.size(), 2U);
  EXPECT_EQ(callbacks[0].callback->returns_linear, (std::vector<std::int32_t>{100, 1}));
  EXPECT_EQ(callbacks[0].callback->params, (std::vector<std::string>{"p", "i"}));
  EXPECT_TRUE(callbacks[1].callback->returns.is_void());
  EXPECT_TRUE(signature.outputs.empty());
}

TEST(ReadSignature, ReadsMethods) {
  const Signature signature = signature_of(kClass);
  EXPECT_EQ(signature.name, "Cache");
  ASSERT_EQ(signature.methods.size(), 2U);
  EXPECT_EQ(to_string(signature.methods[0].returns), "int");
  EXPECT_EQ(signature.methods[1].params[1].name, "values");
}

TEST(ReadSignature, RefusesWhatNoHarnessCanCall) {
  struct Row {
    std::string_view base;
    std::string_view from;
    std::string_view to;
    const char* message;
  };
  const Row rows[] = {
      {kConcurrentFunction, "\"linear\": [100, 1]", "\"linear\": [100]",
       "t /params/1/callback/linear: expected 2 numbers, one for each parameter, got [100]"},
      {kConcurrentFunction, ", \"linear\": [100, 1]", "",
       "t /params/1/callback: expected a key \"linear\", got none"},
      {kConcurrentFunction, "[\"c\", \"item\"], \"returns\": \"void\"",
       "[\"c\", \"item\"], \"returns\": \"void\", \"linear\": [1, 1]",
       "t /params/3/callback/linear: unexpected: a void callback returns nothing"},
      {kConcurrentFunction, "[\"c\", \"item\"]", "[\"a\", \"b\", \"c\", \"d\"]",
       "t /params/3/callback/params: expected 1 to 3 names, got [\"a\",\"b\",\"c\",\"d\"]"},
      {kConcurrentFunction, "[\"c\", \"item\"], \"returns\": \"void\"",
       "[\"c\", \"item\"], \"returns\": \"long\"",
       "t /params/3/callback/returns: expected one of int, void, got \"long\""},
      {kConcurrentFunction, "\"workers\"", "\"pace\"",
       "t: a parameter named \"pace\", which cases need"},
      {kConcurrentFunction, "\"concurrent\": true,", "",
       "t /params/1/callback: unknown key \"callback\"; known keys: name, type"},
      {kClass, "\"name\": \"put\"", "\"name\": \"get\"", "t /methods/1: the name \"get\" is taken"},
      {kClass, "\"name\": \"put\"", "\"name\": \"Cache\"",
       "t /methods/1: the name \"Cache\" is taken"},
      {kConcurrentClass, "\"name\": \"put\"", "\"name\": \"sleep\"",
       "t /methods/0: the name \"sleep\" is taken"},
      {kClass, "\"class\": \"Cache\"", "\"class\": \"\"",
       "t /class: expected an identifier: letters, digits and underscores, no digit first, got "
       "\"\""},
      {kClass, "\"constructor\"", "\"construct\"",
       "t /construct: unknown key \"construct\"; did you mean \"constructor\"?"},
  };
  for (const Row& row : rows) {
    std::string text(row.base);
    const std::size_t at = text.find(row.from);
    ASSERT_NE(at, std::string::npos) << row.from;
    const Json json = json_of(text.replace(at, row.from.size(), row.to));
    EXPECT_EQ(message_of(read_signature(JsonReader(json, "t", Fault::problem))), row.message);
  }
}

}  // namespace
}  // namespace judge
