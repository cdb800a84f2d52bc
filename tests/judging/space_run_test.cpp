#include <gtest/gtest.h>

#include "two_sum.h"

// What the runs tell that say each call's peak of memory, in every language that has such a run.
namespace judge {
namespace {

class SpaceRun : public ::testing::TestWithParam<std::string> {
 protected:
  std::vector<wire::SpaceFrame> space(const std::string& approach) {
    const Language& language = *language_of_extension(GetParam());
    const auto make = [](const Build& build, const auto&... rest) {
      return *make_space_runner(build, rest...);
    };
    std::vector<wire::SpaceFrame> all;
    for (const Exchange& exchange : two_sum_.play(GetParam(), approach, language, make)) {
      EXPECT_TRUE(exchange.space) << exchange.stderr_bytes;
      all.push_back(exchange.space.value_or(wire::SpaceFrame{}));
    }
    return all;
  }

  TwoSum two_sum_;
};

TEST_P(SpaceRun, SeesThatALoopNeedsNoMemoryWhateverTheSize) {
  const auto told = space("brute-force");
  ASSERT_EQ(told.size(), 2u);
  for (const auto& one : told) {
    EXPECT_LT(one.most_heap_bytes, 2000u);
    EXPECT_LT(one.stack_bytes, 2000u);
  }
  EXPECT_EQ(told[0].stack_bytes, told[1].stack_bytes);
}

TEST_P(SpaceRun, SeesWhatAHashTableOccupies) {
  const auto told = space("hash-map");
  ASSERT_EQ(told.size(), 2u);
  for (const auto& one : told) EXPECT_LE(one.least_heap_bytes, one.most_heap_bytes);
  EXPECT_GE(told[0].most_heap_bytes, 8u * TwoSum::kSmall);
  EXPECT_GE(static_cast<double>(told[1].most_heap_bytes),
            1.7 * static_cast<double>(told[0].most_heap_bytes));
}

std::vector<std::string> languages_that_tell_space() {
  std::vector<std::string> extensions;
  for (const Language& language : languages()) {
    if (language.space) extensions.push_back(language.extensions.front());
  }
  return extensions;
}

INSTANTIATE_TEST_SUITE_P(Toolchain, SpaceRun, ::testing::ValuesIn(languages_that_tell_space()),
                         [](const auto& named) { return named.param; });

}  // namespace
}  // namespace judge
