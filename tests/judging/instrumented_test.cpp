#include <gtest/gtest.h>

#include "judge/complexity/allocation_log.h"
#include "test_place.h"
#include "two_sum.h"

// What instrumented builds count, over reference submissions of two-sum in every language that has
// such a build.
namespace judge {
namespace {

class Instrumented : public ::testing::TestWithParam<std::string> {
 protected:
  // Of kSmall numbers and of twice as many.
  std::vector<wire::CountsFrame> counts(const std::string& approach) {
    const Language& language = *language_of_extension(GetParam())->instrumented;
    std::vector<wire::CountsFrame> all;
    const auto plain = [](const Build& build, const ProblemLimits& limits,
                          const Signature& signature, const Workplace& workplace) {
      return make_runner(build, limits, signature, workplace);
    };
    for (const Exchange& exchange : two_sum_.play(GetParam(), approach, language, plain)) {
      EXPECT_TRUE(exchange.counts) << exchange.stderr_bytes;
      all.push_back(exchange.counts.value_or(wire::CountsFrame{}));
    }
    return all;
  }

  static double steps(const wire::CountsFrame& counts) {
    return static_cast<double>(counts.components.at(0));
  }

  TwoSum two_sum_;
};

TEST_P(Instrumented, CountsFourTimesTheStepsOfAQuadraticSolutionAndNoMemory) {
  const auto counted = counts("brute-force");
  EXPECT_NEAR(steps(counted[1]) / steps(counted[0]), 4.0, 0.1);
  for (const auto& one : counted) {
    EXPECT_TRUE(one.log_is_whole);
    // The answer itself is no auxiliary memory.
    EXPECT_EQ(complexity::peak_auxiliary(one.log, one.result), 0u);
    EXPECT_LT(one.stack_bytes, 2000u);
  }
}

TEST_P(Instrumented, KnowsHowOftenTheInnermostLineRuns) {
  const auto counted = counts("brute-force");
  const double all = TwoSum::kSmall * (TwoSum::kSmall - 1) / 2.0;
  ASSERT_FALSE(counted[0].lines.empty());
  EXPECT_NEAR(static_cast<double>(counted[0].lines.front().runs), all, 0.01 * all);
  EXPECT_NEAR(static_cast<double>(counted[1].lines.front().runs), 4 * all, 0.02 * 4 * all);
}

TEST_P(Instrumented, CountsWhatAHashTableOccupies) {
  const auto counted = counts("hash-map");
  EXPECT_GT(steps(counted[1]) / steps(counted[0]), 1.5);
  EXPECT_LT(steps(counted[1]) / steps(counted[0]), 2.6);
  const auto small = complexity::peak_auxiliary(counted[0].log, counted[0].result);
  const auto large = complexity::peak_auxiliary(counted[1].log, counted[1].result);
  EXPECT_GE(small, 8u * TwoSum::kSmall);
  EXPECT_GE(static_cast<double>(large), 1.7 * static_cast<double>(small));
}

TEST_P(Instrumented, CountsTheSameEveryTime) {
  const auto first = counts("sort-two-pointers");
  const auto second = counts("sort-two-pointers");
  for (std::size_t i = 0; i < first.size(); ++i) {
    EXPECT_EQ(first[i].components, second[i].components);
    EXPECT_EQ(complexity::peak_auxiliary(first[i].log, first[i].result),
              complexity::peak_auxiliary(second[i].log, second[i].result));
  }
}

// In languages with a run that tells space the instrumented build is for that, and counts nothing.
std::vector<std::string> extensions_of_counting_languages() {
  std::vector<std::string> extensions = extensions_of_languages_with(&Language::instrumented);
  std::erase_if(extensions,
                [](const std::string& one) { return language_of_extension(one)->space; });
  return extensions;
}

TEST(InstrumentedCpp, MovesWhatAMethodTakesByValue) {
  TwoSum two_sum;
  const auto plain = [](const Build& build, const ProblemLimits& limits, const Signature& signature,
                        const Workplace& workplace) {
    return make_runner(build, limits, signature, workplace);
  };
  for (const Exchange& exchange :
       two_sum.play_file(std::filesystem::path(JUDGE_SPACE_SOURCES) / "by_value.cpp",
                         *language_of_extension("cpp")->instrumented, plain)) {
    ASSERT_TRUE(exchange.counts) << exchange.stderr_bytes;
    EXPECT_EQ(complexity::peak_auxiliary(exchange.counts->log, exchange.counts->result), 0u);
  }
}

INSTANTIATE_TEST_SUITE_P(Toolchain, Instrumented,
                         ::testing::ValuesIn(extensions_of_counting_languages()),
                         [](const auto& named) { return named.param; });

}  // namespace
}  // namespace judge
