#include "sandbox/box_user.h"

#include <gtest/gtest.h>

namespace judge::sandbox {
namespace {

TEST(UnusedUser, IsFarFromRealOnesAndDiffersBetweenBoxes) {
  constexpr const char* kAll = "         0          0 4294967295\n";
  EXPECT_GE(unused_user(kAll, 0), 1'600'000'000U);
  EXPECT_NE(unused_user(kAll, 1), unused_user(kAll, 2));
  EXPECT_LT(unused_user(kAll, 0xffffffff), 1'700'000'000U);
}

TEST(IsMapped, FindsNumbersInAnyLineOfTheMap) {
  constexpr const char* kMap =
      "         0       1000          1\n         1     100000      65536\n";
  EXPECT_TRUE(is_mapped(kMap, 0));
  EXPECT_TRUE(is_mapped(kMap, 65536));
  EXPECT_FALSE(is_mapped(kMap, 65537));
  EXPECT_FALSE(is_mapped("0 1000 1\n", 65534));
  EXPECT_FALSE(is_mapped("", 0));
}

TEST(UnusedUser, StaysWithinWhatAContainerHas) {
  constexpr const char* kContainer = "0 100000 65536\n";
  for (const std::uint32_t number : {0U, 1U, 999U, 123456U}) {
    const auto user = unused_user(kContainer, number);
    EXPECT_LT(user, 65534U);
    EXPECT_GT(user, 60000U);
  }
  EXPECT_EQ(unused_user("0 1000 1\n", 5), 65534U);
}

}  // namespace
}  // namespace judge::sandbox
