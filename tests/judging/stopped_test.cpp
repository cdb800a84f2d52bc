#include "judge/judging/scaling/stopped.h"

#include <gtest/gtest.h>

#include <csignal>
#include <regex>

namespace judge {
namespace {

// Two words of English, side by side.
bool has_english(const std::string& text) {
  return std::regex_search(text, std::regex("[A-Za-z]{2,}[ ,:]+[A-Za-z]{2,}"));
}

Played ended(Ending ending) {
  Played played;
  played.exchange.ending = ending;
  return played;
}

Played threw(wire::ExceptionKind kind) {
  Played played = ended(Ending::threw);
  played.exchange.exception = {0, kind, "ValueError", "no", {{"f", 3}}};
  return played;
}

Played killed(int signal) {
  Played played = ended(Ending::exited);
  played.exchange.end.emplace().signal = signal;
  return played;
}

TEST(WhyMeasuringStopped, IsToldInBothLanguagesWhateverEndedTheCall) {
  Played memory = ended(Ending::exited);
  memory.exchange.out_of_memory = true;
  const Played all[] = {ended(Ending::answered),
                        threw(wire::ExceptionKind::error),
                        threw(wire::ExceptionKind::out_of_memory),
                        threw(wire::ExceptionKind::stack_overflow),
                        threw(wire::ExceptionKind::deadlock),
                        ended(Ending::unusable),
                        ended(Ending::uncompiled),
                        ended(Ending::exited),
                        killed(SIGSEGV),
                        killed(SIGKILL),
                        ended(Ending::cpu_limit),
                        ended(Ending::wall_limit),
                        ended(Ending::quiet),
                        ended(Ending::output_limit),
                        ended(Ending::bad_frame),
                        memory};
  for (const Played& played : all) {
    const Text text = failed_at(512, played, RunLimits{});
    EXPECT_EQ(text.en.find("at n = 512: "), 0u) << text.en;
    EXPECT_GT(text.en.size(), std::string("at n = 512: ").size());
    EXPECT_EQ(text.zh.find("n = 512 时："), 0u) << text.zh;
    EXPECT_GT(text.zh.size(), std::string("n = 512 时：").size());
    EXPECT_FALSE(has_english(text.zh)) << text.zh;
  }
}

TEST(WhyMeasuringStopped, NamesTheSignalAndTheProgramsOwnWords) {
  EXPECT_EQ(failed_at(8, killed(SIGSEGV), {}).zh, "n = 8 时：被信号 SIGSEGV 终止");
  EXPECT_EQ(failed_at(8, threw(wire::ExceptionKind::error), {}).zh,
            "n = 8 时：执行出错：ValueError：no（第 3 行）");
  Played harness = threw(wire::ExceptionKind::error);  // tells it of C and C++
  harness.exchange.exception.type = "SIGSEGV";
  harness.exchange.exception.message = "a null pointer was followed";
  EXPECT_EQ(failed_at(8, harness, {}).zh, "n = 8 时：执行出错：被信号 SIGSEGV 终止（第 3 行）");
}

TEST(WhyMeasuringStopped, TellsWhetherACallWasEndedOrDidNotBegin) {
  for (const Text& text : {used_up(), used_up_before(7), used_up_at(7)}) {
    EXPECT_NE(text.en.find("used up"), std::string::npos);
    EXPECT_NE(text.zh.find("用"), std::string::npos);
    EXPECT_FALSE(has_english(text.zh)) << text.zh;
  }
  EXPECT_NE(used_up_before(7).en, used_up_at(7).en);
}

TEST(WhyMeasuringStopped, NamesTheSizeThatThereWasNoInputOf) {
  EXPECT_NE(no_input_at(1541).en.find("n = 1541: "), std::string::npos);
  EXPECT_NE(no_input_at(1541).zh.find("n = 1541"), std::string::npos);
  EXPECT_FALSE(has_english(no_input_at(1541).zh));
}

TEST(WhyMeasuringStopped, NamesTheLargestSizeWhoseInputsAreSent) {
  EXPECT_NE(too_large_beyond(1541).en.find("n = 1541 "), std::string::npos);
  EXPECT_NE(too_large_beyond(1541).zh.find("1541"), std::string::npos);
  EXPECT_FALSE(has_english(too_large_beyond(1541).zh));
}

TEST(WhyMeasuringStopped, NamesTheCommandThatHelpsWhereNothingCounts) {
  const Text text =
      no_counter({Fault::missing, "counter", "/usr/bin/qemu", "none", "apt-get install qemu-user"});
  EXPECT_EQ(text.en, "counter: expected /usr/bin/qemu, got none (fix: apt-get install qemu-user)");
  EXPECT_EQ(text.zh, "这台机器上没有指令计数器（解决：apt-get install qemu-user）");
}

TEST(WhyMeasuringStopped, SaysAnErrorAndWhatHelpsOnOneLine) {
  const Text text = could_not({Fault::judge, "/tmp", "", "no space left", "free some"});
  EXPECT_EQ(text.en, "/tmp: no space left (fix: free some)");
  EXPECT_EQ(text.zh, "测量时出错：/tmp: no space left (fix: free some)");
}

}  // namespace
}  // namespace judge
