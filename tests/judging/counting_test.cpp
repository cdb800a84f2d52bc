#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "judge/base/files.h"
#include "judge/judging/build.h"
#include "judge/judging/counting/counter.h"
#include "judge/problem/loader.h"
#include "test_place.h"

// Instructions counted in real boxes, over reference submissions of max-subarray.
namespace judge {
namespace {

namespace fs = std::filesystem;

class Counting : public ::testing::TestWithParam<std::string> {
 protected:
  // Instructions of each size of max-subarray, of an accepted submission.
  std::vector<std::optional<Metered>> counts(const std::string& approach,
                                             const std::vector<int>& sizes) {
    const fs::path file =
        problem_.folder / "submissions" / "accepted" / (approach + "." + GetParam());
    const auto submission = read_submission(file, "");
    EXPECT_TRUE(submission) << submission.error().message();
    const TestPlace test;
    const auto built = build(*submission, problem_.signature, test.place);
    EXPECT_TRUE(built) << built.error().message();
    const auto& program = std::get<Build>(*built);
    auto runner =
        make_counting_runner(program, problem_.limits, problem_.signature, test.workplace);
    EXPECT_TRUE(runner) << runner.error().message();
    std::vector<std::optional<Metered>> counts;
    for (const int size : sizes) {
      const auto played = runner->play(numbers(size));
      EXPECT_TRUE(played) << played.error().message();
      EXPECT_EQ(played->exchange.ending, Ending::answered)
          << played->exchange.stderr_bytes << played->exchange.text;
      counts.push_back(played->exchange.instructions);
    }
    return counts;
  }

  static Input numbers(int size) {
    Values values;
    for (std::int64_t i = 0; i < size; ++i) values.push_back(Value{i * 7919 % 10007 - 5000});
    Input input;
    input.arguments = {Value{std::move(values)}};
    return input;
  }

  Problem problem_ = *load_problem(fs::path(JUDGE_PROBLEMS_DIR) / "max-subarray");
};

TEST_P(Counting, TenfoldInputTakesTenfoldInstructionsInALinearSolution) {
  // The first call may set something up: V8 replaces its bytecode's slow paths as they are met.
  const auto counted = counts("kadane", {20'000, 1000, 10'000, 100'000});
  for (const auto& count : counted) ASSERT_TRUE(count);
  const double growth = static_cast<double>(counted[3]->calls - counted[2]->calls) /
                        static_cast<double>(counted[2]->calls - counted[1]->calls);
  // V8's slow paths make the small sizes dearer; a class apart would be 13 or 100.
  EXPECT_GT(growth, 7.0);
  EXPECT_LT(growth, 12.0);
}

// Where a run-time keeps small numbers ready, as CPython those up to 256, a greater index must not
// cost more.
TEST_P(Counting, AStepCostsTheSameWhereIndicesAreSmallAndWhereTheyAreGreat) {
  const auto counted = counts("running-sum", {250, 150, 250, 600, 1000});
  for (const auto& count : counted) ASSERT_TRUE(count);
  const auto per_step = [](std::uint64_t more, std::uint64_t fewer, double steps) {
    return static_cast<double>(more - fewer) / steps;
  };
  const double small = per_step(counted[2]->calls, counted[1]->calls, 250.0 * 250 - 150.0 * 150);
  const double great = per_step(counted[4]->calls, counted[3]->calls, 1000.0 * 1000 - 600.0 * 600);
  EXPECT_NEAR(great / small, 1, 0.1);
}

TEST_P(Counting, IsTheSameEveryTime) {
  auto counted = counts("kadane", {20, 20'000, 20'000, 20'000, 20'000, 20'000});
  for (const auto& count : counted) ASSERT_TRUE(count);
  // Nearly, and most of them: Go's run-time has a thread of its own that wakes up now and then.
  for (const auto number : {&Metered::calls, &Metered::all}) {
    std::vector<double> counts;
    for (std::size_t i = 1; i < counted.size(); ++i) {
      counts.push_back(static_cast<double>((*counted[i]).*number));
    }
    std::ranges::sort(counts);
    EXPECT_NEAR(counts[2], counts[0], 0.01 * counts[0]);
  }
}

// A ladder is charged for that as well.
TEST_P(Counting, TellsWhatTheHarnessDoesBesideTheCalls) {
  const auto counted = counts("kadane", {20, 20'000, 20, 20'000});
  for (const auto& count : counted) ASSERT_TRUE(count);
  for (const auto& count : counted) EXPECT_GE(count->all, count->calls);
  const auto beside = [](const Metered& count) { return count.all - count.calls; };
  EXPECT_GT(beside(*counted[3]), beside(*counted[2]) + 1'000);  // it decodes 20,000 numbers
}

std::vector<std::string> all_languages() {
  std::vector<std::string> extensions;
  for (const Language& language : languages()) {
    if (fs::exists(fs::path(JUDGE_PROBLEMS_DIR) / "max-subarray/submissions/accepted" /
                   ("kadane." + language.extensions.front()))) {
      extensions.push_back(language.extensions.front());
    }
  }
  return extensions;
}

INSTANTIATE_TEST_SUITE_P(Toolchain, Counting, ::testing::ValuesIn(all_languages()),
                         [](const auto& named) { return named.param; });

}  // namespace
}  // namespace judge
