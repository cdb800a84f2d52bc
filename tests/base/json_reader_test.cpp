#include <gmock/gmock.h>

#include <functional>
#include <limits>
#include <nlohmann/json.hpp>

#include "judge/base/json.h"

namespace judge {
namespace {

constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

// A reader of parsed text, which it owns.
struct Parsed {
  explicit Parsed(std::string_view text) : json(*parse_json(text, "f.json", Fault::problem)) {}
  [[nodiscard]] JsonReader reader() const { return {json, "f.json", Fault::problem}; }
  Json json;
};

template <class T>
std::string message_of(const Result<T>& result) {
  return result ? "no error" : result.error().message();
}

TEST(JsonReader, NamesPlaceExpectationFindingAndFix) {
  const Parsed parsed(R"({"limits": {"time_ms": "2s"}})");
  const auto limits = parsed.reader().member("limits");
  const auto time = limits->member("time_ms");
  EXPECT_EQ(time->place(), "f.json /limits/time_ms");
  EXPECT_EQ(message_of(time->integer(1, 60'000, "whole milliseconds", "\"time_ms\": 2000")),
            "f.json /limits/time_ms: expected whole milliseconds, got \"2s\"\n"
            "fix: \"time_ms\": 2000");
}

TEST(JsonReader, AnUnknownKeyGetsTheNearestOrAllKnownOnes) {
  const auto check = [](std::string_view text, std::initializer_list<std::string_view> known) {
    return message_of(Parsed(text).reader().object(known));
  };
  EXPECT_EQ(check(R"({"singature": 1})", {"size", "signature"}),
            "f.json /singature: unknown key \"singature\"; did you mean \"signature\"?");
  EXPECT_EQ(check(R"({"owner": 1})", {"size", "signature"}),
            "f.json /owner: unknown key \"owner\"; known keys: size, signature");
  EXPECT_EQ(check(R"({"a/b~\n": 1})", {}),
            "f.json /a~1b~0\\u000a: unknown key \"a/b~\\n\"; none is known here");
  EXPECT_EQ(check("[]", {"a"}), "f.json: expected an object, got []");
  EXPECT_EQ(check("{}", {"a"}), "no error");
}

TEST(JsonReader, ReadsEachTypeAndRefusesTheOthers) {
  using Read = std::function<std::string(const JsonReader&)>;
  struct Row {
    std::string_view text;
    Read read;
    std::string message;
  };
  const Read boolean = [](const JsonReader& r) { return message_of(r.boolean()); };
  const Read integer = [](const JsonReader& r) { return message_of(r.integer(-5, 5)); };
  const Read any = [](const JsonReader& r) { return message_of(r.integer(kMin, kMax)); };
  const Read number = [](const JsonReader& r) { return message_of(r.number()); };
  const Read string = [](const JsonReader& r) { return message_of(r.string()); };
  const Read nonempty = [](const JsonReader& r) { return message_of(r.nonempty_string()); };
  const Read strings = [](const JsonReader& r) { return message_of(r.strings()); };
  const Read elements = [](const JsonReader& r) { return message_of(r.elements()); };
  const Read members = [](const JsonReader& r) { return message_of(r.members()); };
  const Read word = [](const JsonReader& r) { return message_of(r.word({"easy", "hard"})); };
  const Row rows[] = {
      {"true", boolean, "no error"},
      {"1", boolean, "f.json: expected true or false, got 1"},
      {"-5", integer, "no error"},
      {"6", integer, "f.json: expected a whole number from -5 to 5, got 6"},
      {"1.0", integer, "f.json: expected a whole number from -5 to 5, got 1.0"},
      {"18446744073709551615", integer,
       "f.json: expected a whole number from -5 to 5, got 18446744073709551615"},
      {"9223372036854775807", any, "no error"},
      {"-9223372036854775808", any, "no error"},
      {"9223372036854775808", any,
       "f.json: expected a whole number from -9223372036854775808 to 9223372036854775807, got "
       "9223372036854775808"},
      {"1", number, "no error"},
      {"\"1\"", number, "f.json: expected a number, got \"1\""},
      {"\"\"", string, "no error"},
      {"null", string, "f.json: expected a string, got null"},
      {"\" \\t\"", nonempty, "f.json: expected a string that is not empty, got \" \\t\""},
      {"[\"a\", \"b\"]", strings, "no error"},
      {"[\"a\", 1]", strings, "f.json /1: expected a string, got 1"},
      {"{}", elements, "f.json: expected an array, got {}"},
      {"[]", members, "f.json: expected an object, got []"},
      {"\"hard\"", word, "no error"},
      {"\"Hard\"", word, "f.json: expected one of easy, hard, got \"Hard\"\nfix: \"hard\""},
      {"7", word, "f.json: expected one of easy, hard, got 7"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(row.read(Parsed(row.text).reader()), row.message) << row.text;
  }
}

TEST(JsonReader, AMissingMemberIsAnErrorAndAnOptionalOneNothing) {
  const Parsed parsed(R"({"a": {"b": 1}})");
  EXPECT_EQ(message_of(parsed.reader().member("b")), "f.json: expected a key \"b\", got none");
  EXPECT_FALSE(parsed.reader().optional("b").has_value());
  EXPECT_FALSE(Parsed("[]").reader().optional("b").has_value());
  EXPECT_EQ(parsed.reader().member("a")->member("b")->pointer(), "/a/b");
  EXPECT_TRUE(parsed.reader().has("a"));
  EXPECT_FALSE(parsed.reader().has("b"));
}

TEST(JsonReader, ShortensALongFindingBetweenCharacters) {
  std::string text = "\"";
  for (int i = 0; i < 50; ++i) text += "最";
  const Parsed parsed(text + "\"");
  const std::string message = message_of(parsed.reader().boolean());
  EXPECT_THAT(message, testing::EndsWith("最… (73 more bytes)"));
  EXPECT_LT(message.size(), 150U);
}

TEST(Excerpt, ReplacesBytesThatAreNoUtf8) { EXPECT_EQ(excerpt(Json("a\xFF"), 80), "\"a\uFFFD\""); }

}  // namespace
}  // namespace judge
