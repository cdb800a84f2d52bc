#include "judge/judging/harness_process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "fake_harness.h"

namespace judge {
namespace {

using judge::testing::FakeExecutor;
using judge::testing::FakeHarness;
using judge::testing::frame;
using judge::testing::little_endian;
using judge::testing::Script;
using judge::testing::sequence_of;
using judge::testing::text_field;
using std::chrono::hours;
using std::chrono::milliseconds;

// Far away limits, so that only the tested one can be hit on a busy machine.
const ExchangeLimits kFar{hours(1), hours(1), 1'000'000, std::nullopt};

Exchange play(const Script& script, const ExchangeLimits& limits = kFar) {
  FakeExecutor executor({script});
  auto process = HarnessProcess::start(executor, {}, nullptr);
  EXPECT_TRUE(process);
  auto greeting = process->greet(kFar);
  EXPECT_TRUE(greeting);
  if (greeting->ending != Ending::answered) return std::move(*greeting);
  auto exchange = process->run_case(1, frame(0x10, little_endian(1, 4)), limits);
  EXPECT_TRUE(exchange);
  return std::move(*exchange);
}

// Says HELLO, takes the case, then does `then`.
Script after_case(std::function<void(FakeHarness&)> then) {
  return [then = std::move(then)](FakeHarness& harness) {
    harness.hello();
    harness.receive();
    then(harness);
  };
}

TEST(HarnessProcess, GivesEachCaseItsAnswerAndItsOwnOutput) {
  FakeExecutor executor({[](FakeHarness& harness) {
    harness.hello();
    for (int i = 0; i < 3; ++i) {
      const std::uint32_t sequence = sequence_of(harness.receive());
      harness.print("out" + std::to_string(sequence));
      harness.print_error("err" + std::to_string(sequence));
      harness.cpu_ns += 1000;
      harness.answer(sequence, "payload" + std::to_string(sequence));
    }
    harness.serve("");
  }});
  auto process = HarnessProcess::start(executor, {}, nullptr);
  ASSERT_TRUE(process && process->greet(kFar));
  for (std::uint32_t i = 1; i <= 3; ++i) {
    const auto exchange = process->run_case(i, frame(0x10, little_endian(i, 4)), kFar);
    ASSERT_TRUE(exchange);
    EXPECT_EQ(exchange->ending, Ending::answered);
    EXPECT_EQ(exchange->payload, "payload" + std::to_string(i));
    EXPECT_EQ(exchange->stdout_bytes, "out" + std::to_string(i));
    EXPECT_EQ(exchange->stderr_bytes, "err" + std::to_string(i));
    EXPECT_EQ(exchange->usage.cpu->value, Nanoseconds(1000));
  }
  const auto end = process->finish(kFar);
  ASSERT_TRUE(end);
  EXPECT_EQ(end->ending, Ending::answered);
  EXPECT_EQ(end->end->exit_code, 0);
  EXPECT_FALSE(process->alive());
}

TEST(HarnessProcess, SendsACaseLargerThanThePipeWhileTheSubmissionPrints) {
  FakeExecutor executor({[](FakeHarness& harness) {
    harness.hello();
    harness.print(std::string(200'000, 'x'));  // blocks unless the judge reads meanwhile
    const std::string request = harness.receive();
    harness.answer(sequence_of(request), little_endian(request.size(), 4));
  }});
  auto process = HarnessProcess::start(executor, {}, nullptr);
  ASSERT_TRUE(process && process->greet(kFar));
  const std::string large = frame(0x10, little_endian(1, 4) + std::string(3'000'000, 'y'));
  const auto exchange = process->run_case(1, large, {hours(1), hours(1), 10'000'000, {}});
  ASSERT_TRUE(exchange);
  EXPECT_EQ(exchange->ending, Ending::answered);
  EXPECT_EQ(exchange->payload, little_endian(large.size() - 4, 4));
}

struct Behaviour {
  std::string name;
  Script script;
  Ending ending;
  std::string text;
};
// The test's name.
void PrintTo(const Behaviour& x, std::ostream* out) { *out << x.name; }
class Ends : public ::testing::TestWithParam<Behaviour> {};
TEST_P(Ends, AsItShould) {
  const Exchange exchange = play(GetParam().script);
  EXPECT_EQ(exchange.ending, GetParam().ending);
  EXPECT_THAT(exchange.text, ::testing::HasSubstr(GetParam().text));
}
INSTANTIATE_TEST_SUITE_P(
    HarnessProcess, Ends,
    ::testing::Values(
        Behaviour{"exit", after_case([](FakeHarness&) {}), Ending::exited, ""},
        Behaviour{"exit before hello", [](FakeHarness&) {}, Ending::exited, ""},
        Behaviour{"unusable",
                  [](FakeHarness& harness) {
                    harness.send(frame(0x04, text_field("no class Solution")));
                    harness.wait_until_killed();
                  },
                  Ending::unusable, "no class Solution"},
        Behaviour{"uncompiled",
                  [](FakeHarness& harness) {
                    harness.send(frame(0x07, text_field("a.toy:1: what?")));
                    harness.wait_until_killed();
                  },
                  Ending::uncompiled, "a.toy:1: what?"},
        Behaviour{"uncompiled after all", after_case([](FakeHarness& harness) {
                    harness.send(frame(0x07, text_field("a.toy:1: what?")));
                    harness.wait_until_killed();
                  }),
                  Ending::bad_frame, "nobody asked for"},
        Behaviour{"another version",
                  [](FakeHarness& harness) { harness.send(frame(0x01, little_endian(2, 4))); },
                  Ending::bad_frame, "version"},
        Behaviour{"garbage", after_case([](FakeHarness& harness) {
                    harness.send("what is this?");
                    harness.wait_until_killed();
                  }),
                  Ending::bad_frame, "more than"},
        Behaviour{"a forged sequence", after_case([](FakeHarness& harness) {
                    harness.answer(99, "");
                    harness.wait_until_killed();
                  }),
                  Ending::bad_frame, "nobody asked for"},
        Behaviour{"a second hello", after_case([](FakeHarness& harness) {
                    harness.hello();
                    harness.wait_until_killed();
                  }),
                  Ending::bad_frame, "nobody asked for"},
        Behaviour{"a closed channel", after_case([](FakeHarness& harness) {
                    harness.close_channel();
                    harness.wait_until_killed();
                  }),
                  Ending::bad_frame, "closed"},
        Behaviour{"an endless output", after_case([](FakeHarness& harness) {
                    harness.print(std::string(1'100'000, 'x'));
                    harness.wait_until_killed();
                  }),
                  Ending::output_limit, ""},
        Behaviour{"an enormous answer", after_case([](FakeHarness& harness) {
                    harness.send(little_endian(5'000'000, 4) + "\x02");
                    harness.wait_until_killed();
                  }),
                  Ending::output_limit, "5000000"},
        Behaviour{"an exception", after_case([](FakeHarness& harness) {
                    harness.send(frame(0x03, little_endian(1, 4) + std::string(1, '\0') +
                                                 text_field("E") + text_field("m") +
                                                 little_endian(0, 4)));
                  }),
                  Ending::threw, ""}));

TEST(HarnessProcess, TakesAnAnswerThatStandsBeforeTheEnd) {
  const Exchange exchange =
      play(after_case([](FakeHarness& harness) { harness.answer(1, "done"); }));
  EXPECT_EQ(exchange.ending, Ending::answered);
  EXPECT_EQ(exchange.payload, "done");
}

TEST(HarnessProcess, KeepsWhatWasPrintedBeforeACrash) {
  const Exchange exchange = play(after_case([](FakeHarness& harness) {
    harness.print_error("panic: oh no");
    harness.signal = 11;
  }));
  EXPECT_EQ(exchange.ending, Ending::exited);
  EXPECT_EQ(exchange.end->signal, 11);
  EXPECT_EQ(exchange.stderr_bytes, "panic: oh no");
}

TEST(HarnessProcess, StopsAtTheCpuLimit) {
  const Exchange exchange = play(after_case([](FakeHarness& harness) {
                                   harness.cpu_ns = 50'000'000;
                                   harness.wait_until_killed();
                                 }),
                                 {milliseconds(20), hours(1), 1000, std::nullopt});
  EXPECT_EQ(exchange.ending, Ending::cpu_limit);
  EXPECT_EQ(exchange.end->signal, 9);
}

TEST(HarnessProcess, CallsAnAnswerBeyondTheCpuLimitLate) {
  const Exchange exchange = play(after_case([](FakeHarness& harness) {
                                   harness.cpu_ns = std::chrono::nanoseconds(hours(2)).count();
                                   harness.answer(1, "");
                                 }),
                                 kFar);
  EXPECT_EQ(exchange.ending, Ending::cpu_limit);
}

TEST(HarnessProcess, StopsAtTheWallLimit) {
  const Exchange exchange =
      play(after_case([](FakeHarness& harness) { harness.wait_until_killed(); }),
           {hours(1), milliseconds(20), 1000, std::nullopt});
  EXPECT_EQ(exchange.ending, Ending::wall_limit);
}

TEST(HarnessProcess, CallsItQuietOnlyWhenAllThreadsSleep) {
  const ExchangeLimits limits{hours(1), milliseconds(400), 1000, milliseconds(100)};
  const auto script = [](bool asleep) {
    return after_case([asleep](FakeHarness& harness) {
      harness.asleep = asleep;
      harness.wait_until_killed();
    });
  };
  EXPECT_EQ(play(script(true), limits).ending, Ending::quiet);
  EXPECT_EQ(play(script(false), limits).ending, Ending::wall_limit);
}

Exchange quiet_and_asked(const std::function<void(FakeHarness&)>& tell) {
  return play(after_case([&tell](FakeHarness& harness) {
                harness.asleep = true;
                harness.tells_stacks = true;
                harness.wait_until_asked_for_stacks();
                tell(harness);
                harness.wait_until_killed();
              }),
              {hours(1), hours(1), 1000, milliseconds(100)});
}

TEST(HarnessProcess, WaitsForStacksOfAProcessThatGotNoProcessor) {
  const Exchange exchange = quiet_and_asked([](FakeHarness& harness) {
    std::this_thread::sleep_for(milliseconds(600));
    harness.print_error("line 5");
  });
  EXPECT_EQ(exchange.ending, Ending::quiet);
  EXPECT_EQ(exchange.stderr_bytes, "line 5");
}

TEST(HarnessProcess, DoesNotWaitForStacksOfAProcessThatRunsOn) {
  const Exchange exchange = quiet_and_asked([](FakeHarness& harness) {
    harness.cpu_ns += std::chrono::nanoseconds(milliseconds(500)).count();
    if (!harness.wait_until_killed(1500)) harness.print_error("waited for");
  });
  EXPECT_EQ(exchange.ending, Ending::quiet);
  EXPECT_EQ(exchange.stderr_bytes, "");
}

TEST(HarnessProcess, SaysThatMemoryRanOut) {
  const Exchange exchange = play(after_case([](FakeHarness& harness) {
    harness.out_of_memory = true;
    harness.signal = 9;
  }));
  EXPECT_TRUE(exchange.out_of_memory);
}

TEST(HarnessProcess, EndsAtCtrlC) {
  FakeExecutor executor({after_case([](FakeHarness& harness) { harness.wait_until_killed(); })});
  std::atomic<bool> interrupted{false};
  auto process = HarnessProcess::start(executor, {}, &interrupted);
  ASSERT_TRUE(process && process->greet(kFar));
  interrupted = true;
  const auto exchange = process->run_case(1, frame(0x10, little_endian(1, 4)), kFar);
  ASSERT_FALSE(exchange);
  EXPECT_EQ(exchange.error().fault, Fault::interrupted);
}

TEST(HarnessProcess, KillsAProcessThatDoesNotEndAfterDone) {
  FakeExecutor executor({[](FakeHarness& harness) {
    harness.hello();
    harness.receive();
    harness.send(frame(0x06, ""));
    harness.wait_until_killed();
  }});
  auto process = HarnessProcess::start(executor, {}, nullptr);
  ASSERT_TRUE(process && process->greet(kFar));
  const auto end = process->finish({hours(1), milliseconds(20), 1000, std::nullopt});
  ASSERT_TRUE(end);
  EXPECT_EQ(end->ending, Ending::answered);
  EXPECT_EQ(end->end->signal, 9);
}

}  // namespace
}  // namespace judge
