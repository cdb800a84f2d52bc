#include "judge/judging/scaling/space_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <thread>

#include "test_place.h"
#include "two_sum.h"

// What the runs tell that say each call's peak of memory, in every language that has such a run.
namespace judge {
namespace {

class Space : public ::testing::TestWithParam<std::string> {
 protected:
  std::vector<wire::SpaceFrame> space(const std::string& approach) {
    return space_of(std::filesystem::path(JUDGE_PROBLEMS_DIR) / "two-sum" / "submissions" /
                    "accepted" / (approach + "." + GetParam()));
  }

  std::vector<wire::SpaceFrame> space_of(const std::filesystem::path& file) {
    const Language* language = language_of_extension(GetParam());
    if (language->instrumented) language = language->instrumented.get();
    std::vector<wire::SpaceFrame> all;
    for (const Exchange& exchange : two_sum_.play_file(file, *language, make_space_runner)) {
      EXPECT_TRUE(exchange.space) << exchange.stderr_bytes;
      all.push_back(exchange.space.value_or(wire::SpaceFrame{}));
    }
    return all;
  }

  TwoSum two_sum_;
};

// Of languages for which there is a file of tests/judging/space.
class SpaceOfGarbage : public Space {};

TEST_P(Space, SeesThatALoopNeedsNoMemoryWhateverTheSize) {
  const auto told = space("brute-force");
  ASSERT_EQ(told.size(), 2u);
  for (const auto& one : told) {
    EXPECT_LT(one.most_heap_bytes, 2000u);
    EXPECT_LT(one.stack_bytes, 2000u);
  }
  EXPECT_EQ(told[0].stack_bytes, told[1].stack_bytes);
}

TEST_P(Space, SeesWhatAHashTableOccupies) {
  const auto told = space("hash-map");
  ASSERT_EQ(told.size(), 2u);
  for (const auto& one : told) EXPECT_LE(one.least_heap_bytes, one.most_heap_bytes);
  EXPECT_GE(told[0].most_heap_bytes, 8u * TwoSum::kSmall);
  EXPECT_GE(static_cast<double>(told[1].most_heap_bytes),
            1.7 * static_cast<double>(told[0].most_heap_bytes));
}

// Sizes of a ladder, as they come.
class SpaceOfALadder : public ::testing::Test {
 protected:
  Scaling measured(const std::filesystem::path& file) {
    const Language& language = *language_of_extension(file.extension().string().substr(1));
    SpaceRun run(two_sum_.runner_of(file, language, make_space_runner));
    std::vector<LadderInput> inputs;
    Scaling scaling;
    for (const int n : {16, 32, 64, 128, 256, 512, 1024, 2048, 4096}) {
      inputs.push_back({n, std::make_shared<const Input>(TwoSum::answer_at_the_end(n))});
      scaling.points.push_back({n, 0, std::nullopt, 0, std::nullopt});
      EXPECT_TRUE(run.ask_beside(inputs));
    }
    EXPECT_TRUE(run.finish(inputs));
    run.tell(scaling, inputs);
    return scaling;
  }

  TwoSum two_sum_;
};

TEST_F(SpaceOfALadder, IsToldOfEachSizeWheneverItWasAsked) {
  const Scaling scaling = measured(std::filesystem::path(JUDGE_PROBLEMS_DIR) / "two-sum" /
                                   "submissions" / "accepted" / "hash-map.py");
  for (const ScalingPoint& point : scaling.points) EXPECT_TRUE(point.heap_bytes) << point.n;
  EXPECT_EQ(scaling.space.best, complexity::Growth::linear);
  EXPECT_EQ(scaling.space_why.en, "");
}

TEST_F(SpaceOfALadder, IsToldOfTheSizesBelowTheOneThatFails) {
  const TempDir folder = *TempDir::create("space-test");
  const std::filesystem::path file = folder.path() / "fails.py";
  std::ofstream(file) << "def twoSum(nums, target):\n"
                         "    if len(nums) > 1000:\n"
                         "        raise ValueError('too many')\n"
                         "    seen = [0] * len(nums)\n"
                         "    return [len(seen) - 2, len(nums) - 1]\n";
  const Scaling scaling = measured(file);
  for (const ScalingPoint& point : scaling.points) {
    EXPECT_EQ(point.heap_bytes.has_value(), point.n < 1000) << point.n;
  }
  EXPECT_EQ(scaling.space.best, complexity::Growth::linear);
  EXPECT_THAT(scaling.space_why.en, ::testing::HasSubstr("too many"));
}

// Sizes that are asked before the ladder has come to them.
class SpaceAhead : public ::testing::Test {
 protected:
  static constexpr std::int64_t kSizes[] = {4, 8, 16, 32};

  explicit SpaceAhead()
      : inputs_(two_sum_.inputs()), families_(ladder_families(two_sum_.problem())) {}

  SpaceRun run_of(const std::filesystem::path& file) {
    return SpaceRun(two_sum_.runner_of(file, *language_of_extension("py"), make_space_runner));
  }
  void ask_ahead(SpaceRun& run) {
    run.ask_ahead(*inputs_, families_, ladder_limits(two_sum_.problem(), {}, std::nullopt));
  }
  // Until the run has the input as well; false: it does not come to it.
  bool comes_to(std::int64_t size) {
    const auto made = *inputs_->make(families_.front().family, size, 0);
    for (int i = 0; i < 1000 && made.input.use_count() == 1; ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return made.input.use_count() > 1;
  }
  Scaling finished(SpaceRun& run) {
    std::vector<LadderInput> climbed;
    Scaling scaling;
    for (const std::int64_t size : kSizes) {
      const auto made = *inputs_->make(families_.front().family, size, 0);
      climbed.push_back(made);
      scaling.points.push_back({made.n, 0, std::nullopt, 0, std::nullopt});
    }
    EXPECT_TRUE(run.finish(climbed));
    run.tell(scaling, climbed);
    return scaling;
  }

  TwoSum two_sum_;
  std::unique_ptr<LadderInputs> inputs_;
  std::vector<GeneratorFamily> families_;
  TempDir folder_ = *TempDir::create("space-test");
};

TEST_F(SpaceAhead, IsAskedOfTheLaddersOwnInputs) {
  SpaceRun run = run_of(std::filesystem::path(JUDGE_PROBLEMS_DIR) / "two-sum" / "submissions" /
                        "accepted" / "hash-map.py");
  ask_ahead(run);
  EXPECT_TRUE(comes_to(16));
  const Scaling scaling = finished(run);
  for (const ScalingPoint& point : scaling.points) EXPECT_TRUE(point.heap_bytes) << point.n;
}

TEST_F(SpaceAhead, IsToldNothingOfWhereItFailed) {
  const std::filesystem::path file = folder_.path() / "hangs.py";
  std::ofstream(file) << "import time\n"
                         "def twoSum(nums, target):\n"
                         "    if len(nums) > 40:\n"
                         "        time.sleep(3600)\n"
                         "    seen = [0] * len(nums)\n"
                         "    return [len(seen) - 2, len(nums) - 1]\n";
  SpaceRun run = run_of(file);
  ask_ahead(run);
  EXPECT_TRUE(comes_to(67));
  const Scaling scaling = finished(run);
  for (const ScalingPoint& point : scaling.points) EXPECT_TRUE(point.heap_bytes) << point.n;
  EXPECT_EQ(scaling.space_why.en, "");
}

// CPython keeps the numbers up to 256 ready: an array of n would grow by 8 bytes an element, and
// then by 36.
TEST(SpaceOfNumbers, DoesNotDependOnHowGreatTheyAre) {
  TwoSum two_sum;
  const auto file = std::filesystem::path(JUDGE_SPACE_SOURCES) / "small_numbers.py";
  const auto played = two_sum.play_file(file, *language_of_extension("py"), make_space_runner);
  ASSERT_EQ(played.size(), 2u);
  ASSERT_TRUE(played[0].space && played[1].space) << played[0].stderr_bytes;
  const auto small = static_cast<double>(played[0].space->most_heap_bytes);
  const auto great = static_cast<double>(played[1].space->most_heap_bytes);
  EXPECT_GE(small, 8.0 * TwoSum::kSmall);
  EXPECT_NEAR(great / small, 2, 0.3);
}

// Looks that come too late, or are evenly spread over a call, find nothing of it.
TEST_P(SpaceOfGarbage, IsNotAllThereIsWhereABeginningNeedsMuch) {
  const auto told =
      space_of(std::filesystem::path(JUDGE_SPACE_SOURCES) / ("copy_first." + GetParam()));
  ASSERT_EQ(told.size(), 2u);
  const unsigned nearly_an_int_each = 4 * TwoSum::kSmall / 10 * 9;
  EXPECT_GE(told[0].least_heap_bytes, nearly_an_int_each);
  EXPECT_GE(told[1].least_heap_bytes, 2 * nearly_an_int_each);
}

TEST_P(SpaceOfGarbage, IsAboutTheSameEachTime) {
  const auto file = std::filesystem::path(JUDGE_SPACE_SOURCES) / ("halves." + GetParam());
  const auto first = space_of(file);
  const auto second = space_of(file);
  ASSERT_EQ(first.size(), second.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    const auto least = static_cast<double>(first[i].least_heap_bytes);
    EXPECT_NEAR(static_cast<double>(second[i].least_heap_bytes), least, 0.05 * least + 512);
  }
}

TEST_P(SpaceOfGarbage, IsAnUpperBoundOnlyAndTheStackIsThatOfEachStepDown) {
  const auto told = space_of(std::filesystem::path(JUDGE_SPACE_SOURCES) / ("halves." + GetParam()));
  ASSERT_EQ(told.size(), 2u);
  for (const auto& one : told) EXPECT_LT(4 * one.least_heap_bytes, one.most_heap_bytes);
  EXPECT_GT(told[1].stack_bytes, told[0].stack_bytes);
  EXPECT_LT(told[1].stack_bytes, told[0].stack_bytes + 500);
}

INSTANTIATE_TEST_SUITE_P(Toolchain, SpaceOfGarbage, ::testing::Values("go", "java", "js", "ts"),
                         [](const auto& named) { return named.param; });

INSTANTIATE_TEST_SUITE_P(Toolchain, Space,
                         ::testing::ValuesIn(extensions_of_languages_with(&Language::space)),
                         [](const auto& named) { return named.param; });

}  // namespace
}  // namespace judge
