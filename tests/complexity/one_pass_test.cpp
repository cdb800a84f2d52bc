#include "judge/complexity/one_pass.h"

#include <gtest/gtest.h>

#include <functional>
#include <vector>

namespace judge::complexity {
namespace {

std::vector<PassSample> lists(const std::function<std::int64_t(std::int64_t)>& after_end) {
  std::vector<PassSample> samples;
  for (std::int64_t n = 8; n <= 16384; n *= 8) {
    samples.push_back({n, true, static_cast<std::uint64_t>(after_end(n))});
  }
  return samples;
}

TEST(OnePass, IsMetByAFewReadsAfterTheEnd) {
  EXPECT_EQ(decide_one_pass(lists([](std::int64_t) { return 0; })).met, true);
  EXPECT_EQ(decide_one_pass(lists([](std::int64_t) { return 3; })).met, true);
  EXPECT_EQ(decide_one_pass(lists([](std::int64_t n) { return n > 100 ? 3 : 2; })).met, true);
}

TEST(OnePass, IsNotMetByASecondPassHoweverShort) {
  const OnePass second = decide_one_pass(lists([](std::int64_t n) { return n; }));
  EXPECT_EQ(second.met, false);
  EXPECT_EQ(second.why, "with n = 64, 64 links are read again after the end was reached");
  EXPECT_EQ(decide_one_pass(lists([](std::int64_t) { return 9; })).met, false);
  EXPECT_EQ(decide_one_pass(lists([](std::int64_t n) { return n > 1000 ? 6 : 2; })).met, false);
}

TEST(OnePass, IsUnknownWithoutTheEndOrWithoutSizes) {
  auto samples = lists([](std::int64_t) { return 1; });
  samples[2].read_end = false;
  EXPECT_EQ(decide_one_pass(samples).met, std::nullopt);
  EXPECT_EQ(decide_one_pass({}).met, std::nullopt);
  EXPECT_EQ(decide_one_pass(std::vector<PassSample>{{8, true, 1}, {64, true, 1}}).met,
            std::nullopt);
  EXPECT_EQ(decide_one_pass(std::vector<PassSample>{{0, true, 1}, {64, true, 1}}).met,
            std::nullopt);
}

}  // namespace
}  // namespace judge::complexity
