#include "judge/judging/last_words.h"

#include <gtest/gtest.h>

namespace judge {
namespace {

const CrashWords kWords{{"panic: ", "fatal error: "}, "solution.go:", {"out of memory"},
                        {"stack overflow"},           {"are asleep"}, "main."};

struct Words {
  std::string text;
  wire::ExceptionKind kind;
  std::string message;
  std::vector<std::uint32_t> lines;
};
// The test's name.
void PrintTo(const Words& x, std::ostream* out) { *out << x.message; }
class LastWords : public ::testing::TestWithParam<Words> {};
TEST_P(LastWords, AreReadAsAnException) {
  const auto told = read_last_words(GetParam().text, kWords);
  ASSERT_TRUE(told);
  EXPECT_EQ(told->kind, GetParam().kind);
  EXPECT_EQ(told->message, GetParam().message);
  std::vector<std::uint32_t> lines;
  for (const wire::TraceLine& line : told->trace) lines.push_back(line.line);
  EXPECT_EQ(lines, GetParam().lines);
}
INSTANTIATE_TEST_SUITE_P(
    Texts, LastWords,
    ::testing::Values(Words{"panic: nil map\n\ngoroutine 5:\nmain.helper(...)\n\tsolution.go:12 "
                            "+0x3\n\tsolution.go:5\n",
                            wire::ExceptionKind::error,
                            "panic: nil map",
                            {12, 5}},
                      Words{"fatal error: all goroutines are asleep - deadlock!\n\tsolution.go:3",
                            wire::ExceptionKind::deadlock,
                            "fatal error: all goroutines are asleep - deadlock!",
                            {3}},
                      Words{"runtime: stack exceeds\nfatal error: stack overflow\n",
                            wire::ExceptionKind::stack_overflow,
                            "fatal error: stack overflow",
                            {}},
                      Words{"fatal error: runtime: out of memory",
                            wire::ExceptionKind::out_of_memory,
                            "fatal error: runtime: out of memory",
                            {}},
                      // What the submission printed itself comes first.
                      Words{"panic: not yet\n\tsolution.go:1\npanic: now\n\tsolution.go:2\n",
                            wire::ExceptionKind::error,
                            "panic: now",
                            {2}},
                      Words{"panic: big\n\tsolution.go:99999999999999\n\tsolution.go:x\n",
                            wire::ExceptionKind::error,
                            "panic: big",
                            {}}));

TEST(LastWords, AreNoneWhereNoLineBeginsLikeAMessage) {
  EXPECT_FALSE(read_last_words("", kWords));
  EXPECT_FALSE(read_last_words("debug panic: no\nsolution.go:12\n", kWords));
  EXPECT_FALSE(read_last_words("panic: x", {}));
}

TEST(LastWords, NameTheFunctionOfAFrame) {
  const auto told = read_last_words(
      "fatal error: x\n\ngoroutine 5 [running]:\nmain.(*Queue).Put(0xc00?, 0x7)\n\tsolution.go:4 "
      "+0x1\n"
      "judge/harness.call()\n\tsolution.go:9\ncreated by main.run\n\tsolution.go:11\n",
      kWords);
  ASSERT_TRUE(told);
  ASSERT_EQ(told->trace.size(), 3U);
  EXPECT_EQ(told->trace[0].function, "(*Queue).Put");
  EXPECT_EQ(told->trace[1].function, "");
  EXPECT_EQ(told->trace[2].function, "");
}

TEST(LastWords, KeepTheSubmissionsFramesAlone) {
  const std::string own = "debug\n\n\nmain.f()\n\tother.go:1\n";
  const std::string told =
      "fatal error: x\n\ngoroutine 1 [semacquire]:\njudge/harness.run()\n\tharness/run.go:1 "
      "+0x25\n\n"
      "goroutine 7 [chan "
      "receive]:\nruntime.park()\n\truntime/proc.go:3\nmain.f(0x1)\n\tsolution.go:4 +0x1\n"
      "judge/harness.call()\n\tharness/run.go:9\ncreated by main.run\n\tsolution.go:11\n";
  EXPECT_EQ(without_foreign_frames(own + told, kWords),
            own +
                "fatal error: x\n\ngoroutine 7 [chan receive]:\nmain.f(0x1)\n\tsolution.go:4 +0x1\n"
                "created by main.run\n\tsolution.go:11\n");
  EXPECT_EQ(without_foreign_frames(own + "fatal error: x", kWords), own + "fatal error: x");
  CrashWords nameless = kWords;
  nameless.function.clear();
  EXPECT_EQ(without_foreign_frames(own + told, nameless), own + told);
}

TEST(LastWords, KeepABoundedPartOfEndlessText) {
  std::string text = "panic: " + std::string(1 << 20, 'x') + "\n";
  for (int i = 0; i < 10'000; ++i) text += "\tsolution.go:7\n";
  const auto told = read_last_words(text, kWords);
  ASSERT_TRUE(told);
  EXPECT_LT(told->message.size(), 1100U);
  EXPECT_LE(told->trace.size(), 32U);
}

}  // namespace
}  // namespace judge
