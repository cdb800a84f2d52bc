#include <gmock/gmock.h>

#include <csignal>

#include "modes.h"

namespace judge::sandbox {
namespace {

using namespace std::chrono_literals;

// A hostile program, the limit that has to end it, and what the limits are.
struct Attack {
  std::string name;
  std::string program;
  std::vector<std::string> arguments;
  LimitKind limit;
  void (*set)(Limits&);
};

void PrintTo(const Attack& attack, std::ostream* out) { *out << attack.name; }

class LimitTest : public testing::TestWithParam<Attack> {};

TEST_P(LimitTest, EndsTheRun) {
  const Attack& attack = GetParam();
  Box box = open_box();
  RunRequest hostile = request(attack.program, attack.arguments);
  attack.set(hostile.limits);
  const RunResult result = run(box, hostile);
  ASSERT_TRUE(result.limit) << result.exit_code.value_or(-1) << " " << result.signal.value_or(-1);
  EXPECT_EQ(*result.limit, attack.limit);
  EXPECT_FALSE(box.reusable());
  // It is over for the others, too.
  if (attack.limit == LimitKind::memory && !box_survives_memory_limit()) {
    EXPECT_EQ(result.signal, SIGKILL);
    EXPECT_FALSE(box.run(request("nop")));
  } else {
    EXPECT_EQ(run(box, "nop").exit_code, 0);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Attacks, LimitTest,
    testing::Values(
        Attack{"spin", "spin", {}, LimitKind::cpu, [](Limits& l) { l.cpu = 100ms; }},
        Attack{"spin_in_children", "spin", {"4"}, LimitKind::cpu, [](Limits& l) { l.cpu = 200ms; }},
        Attack{"sleep", "sleep", {}, LimitKind::wall, [](Limits& l) { l.wall = 100ms; }},
        Attack{"stopped", "sleep", {"stop"}, LimitKind::wall, [](Limits& l) { l.wall = 100ms; }},
        Attack{"fork_bomb", "fork_bomb", {}, LimitKind::wall, [](Limits& l) { l.wall = 300ms; }},
        Attack{"heap", "memory", {"heap", "1000"}, LimitKind::memory, [](Limits&) {}},
        Attack{"children",
               "memory",
               {"children", "1000"},
               LimitKind::memory,
               [](Limits& l) { l.processes = 200; }},
        Attack{"stdout", "flood", {"1"}, LimitKind::output, [](Limits&) {}},
        Attack{"stderr", "flood", {"2"}, LimitKind::output, [](Limits&) {}}),
    [](const auto& attack) { return attack.param.name; });

// Of how many runs the least counts: on a busy virtual machine a run is charged for what others
// did.
constexpr int kTries = 5;

TEST(Limit, CpuIsExceededByLittle) {
  Nanoseconds least = 1h;
  for (int i = 0; i < kTries && least > 300ms; ++i) {
    Box box = open_box();
    RunRequest spin = request("spin");
    spin.limits.cpu = 200ms;
    const auto cpu = run(box, spin).usage.cpu;
    ASSERT_TRUE(cpu);
    EXPECT_GE(cpu->value, 200ms);
    least = std::min(least, cpu->value);
  }
  EXPECT_LE(least, 300ms);
}

TEST(Cpu, OfChildrenThatHaveEndedIsCounted) {
  Box box = open_box();
  for (const char* how : {"wait", "leave", "ignore"}) {
    // Without cgroups nobody counts children that nobody waits for; docs/sandbox.md.
    if (how == std::string("ignore") && !with_cgroups()) continue;
    Nanoseconds least = 1h;
    for (int i = 0; i < kTries && least > 200ms; ++i) {
      const RunResult result = run(box, "burn", {how});
      EXPECT_EQ(result.exit_code, 0) << how;
      EXPECT_EQ(result.orphans, 0) << how;
      ASSERT_TRUE(result.usage.cpu) << how;
      EXPECT_GE(result.usage.cpu->value, 99ms) << how;
      least = std::min(least, result.usage.cpu->value);
    }
    EXPECT_LE(least, 200ms) << how;
  }
  EXPECT_TRUE(box.reusable());
}

TEST(Cpu, OfOneRunIsNotCountedInTheNext) {
  Box box = open_box();
  Nanoseconds least = 1h;
  for (int i = 0; i < kTries; ++i) {
    const auto burnt = run(box, "burn").usage.cpu;
    const auto next = run(box, "nop").usage.cpu;
    ASSERT_TRUE(burnt && next);
    EXPECT_GE(burnt->value, 99ms);
    least = std::min(least, next->value);
  }
  EXPECT_LT(least, 99ms);
}

TEST(Limit, OutputIsCutThere) {
  Box box = open_box();
  RunRequest flood = request("flood", {"1"});
  flood.limits.output_bytes = 1000;
  const RunResult result = run(box, flood);
  EXPECT_EQ(result.stdout_bytes, std::string(1000, 'x'));
}

TEST(Limit, OutputOfExactlyThatLengthIsAllowed) {
  Box box = open_box();
  RunRequest exact = request("look", {"cwd"});
  exact.limits.output_bytes = 6;
  const RunResult result = run(box, exact);
  EXPECT_EQ(result.limit, std::nullopt);
  EXPECT_EQ(result.stdout_bytes, "/work\n");
}

TEST(Limit, MemoryBelowItIsAllowedAndMeasured) {
  Box box = open_box();
  const RunResult result = run(box, "memory", {"heap", "60"});
  EXPECT_EQ(result.stdout_bytes, "done\n");
  ASSERT_TRUE(result.usage.memory_peak_bytes);
  EXPECT_GE(result.usage.memory_peak_bytes->value, 60 * kMiB);
  EXPECT_LE(result.usage.memory_peak_bytes->value, 66 * kMiB);
}

TEST(Limit, MemoryOfOneRunIsNotCountedInTheNext) {
  Box box = open_box();
  run(box, "memory", {"heap", "60"});
  const RunResult result = run(box, "nop");
  ASSERT_TRUE(result.usage.memory_peak_bytes);
  EXPECT_LT(result.usage.memory_peak_bytes->value, 8 * kMiB);
}

TEST(Limit, TheWorkFolderIsFullSomeTime) {
  Box box = open_box();
  RunRequest fill = request("memory", {"file", "100"});
  fill.limits.file_bytes = 0;
  EXPECT_EQ(run(box, fill).exit_code, 5);
}

TEST(Limit, AWorkFolderLargerThanTheMemoryEndsTheRun) {
  if (!with_cgroups()) {
    // Nothing counts it there; the size of the folder is what limits it.
    EXPECT_EQ(open_box().isolation().memory_source, "vm-hwm");
    return;
  }
  BoxConfig config = box_config();
  config.work_bytes = kGiB;
  Box box = open_box(config);
  RunRequest fill = request("memory", {"file", "1000"});
  fill.limits.file_bytes = 0;
  const RunResult result = run(box, fill);
  EXPECT_EQ(result.limit, LimitKind::memory);
  EXPECT_TRUE(result.oom_killed);
  EXPECT_FALSE(box.reusable());
}

TEST(Limit, MemoryThatNobodyMapsIsCountedOrRefused) {
  Box box = open_box();
  RunRequest memfd = request("memory", {"memfd", "1000"});
  memfd.limits.file_bytes = 0;
  const RunResult result = run(box, memfd);
  if (with_cgroups()) {
    EXPECT_EQ(result.limit, LimitKind::memory);
  } else {
    EXPECT_EQ(result.exit_code, 4);
  }
}

// It can stay when the process that filled it has ended, so sampling processes does not find it.
TEST(Limit, SharedMemoryIsCountedOrRefused) {
  Box box = open_box();
  const RunResult result = run(box, "memory", {"shared", "1000"});
  if (with_cgroups()) {
    EXPECT_EQ(result.limit, LimitKind::memory);
  } else {
    EXPECT_EQ(result.exit_code, 3);
  }
}

TEST(Limit, AFileEndsAtItsLimit) {
  Box box = open_box();
  EXPECT_EQ(run(box, "memory", {"file", "40"}).signal, SIGXFSZ);
}

TEST(Limit, TheStackEndsAtItsLimit) {
  Box box = open_box();
  RunRequest deep = request("memory", {"stack", "32"});
  deep.limits.stack_bytes = 64 * kMiB;
  EXPECT_EQ(run(box, deep).exit_code, 0);
  deep.limits.stack_bytes = 8 * kMiB;
  EXPECT_EQ(run(box, deep).signal, SIGSEGV);
}

TEST(Orphans, AreCountedAndKilled) {
  Box box = open_box();
  const RunResult result = run(box, "daemon");
  EXPECT_EQ(result.stdout_bytes, "done\n");
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_EQ(result.orphans, 1);
  EXPECT_FALSE(box.reusable());
  const RunResult later = run(box, "look", {"folder", "/proc"});
  EXPECT_EQ(std::count_if(later.stdout_bytes.begin(), later.stdout_bytes.end(),
                          [](char c) { return c == '\n'; }),
            3)  // itself, self, thread-self
      << later.stdout_bytes;
}

TEST(KillingEverybody, ReachesNobodyElse) {
  Box box = open_box();
  EXPECT_EQ(run(box, "kill_all").stdout_bytes, "still here\n");
  EXPECT_EQ(run(box, "nop").exit_code, 0);
  EXPECT_TRUE(box.reusable());
}

}  // namespace
}  // namespace judge::sandbox
