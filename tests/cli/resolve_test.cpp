#include "judge/cli/resolve.h"

#include <gtest/gtest.h>

namespace judge::cli {
namespace {

TEST(SlugOf, TakesTheSpellingsOfEveryLanguage) {
  for (const char* name : {"two-sum.cpp", "two_sum.go", "TwoSum.java", "twoSum.js", "two sum.py",
                           "two_sum.hash-map.py"}) {
    EXPECT_EQ(slug_of(name), "two-sum") << name;
  }
  EXPECT_EQ(slug_of("LRUCache.py"), "lrucache");
  EXPECT_EQ(slug_of(".go"), "");
}

}  // namespace
}  // namespace judge::cli
