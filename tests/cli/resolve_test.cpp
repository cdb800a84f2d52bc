#include "judge/cli/resolve.h"

#include <gtest/gtest.h>

#include "judge/base/files.h"

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

// A folder with files of these names in it.
class ResolveAll : public testing::Test {
 protected:
  std::string file(const std::string& name) {
    const auto path = folder_.path() / name;
    EXPECT_TRUE(write_file_atomically(path, "x"));
    return path.string();
  }

  TempDir folder_ = *TempDir::create("resolve");
  Catalog catalog_ = *Catalog::open({JUDGE_TEST_PROBLEMS});
};

TEST_F(ResolveAll, TakesTheFirstWordForTheProblemUnlessItIsAFile) {
  const auto named = resolve_all(catalog_, {"two", file("a.go"), file("b.go")});
  ASSERT_TRUE(named) << named.error().message();
  EXPECT_EQ(named->problem.id, "two-sum");
  EXPECT_EQ(named->files.size(), 2U);
  const auto guessed = resolve_all(catalog_, {file("b.go"), file("two_sum.go"), file("a.go")});
  ASSERT_TRUE(guessed) << guessed.error().message();
  EXPECT_EQ(guessed->problem.id, "two-sum");
  EXPECT_EQ(guessed->files.size(), 3U);
}

TEST_F(ResolveAll, NamesWhatIsUnclear) {
  const auto two = resolve_all(catalog_, {file("two_sum.go"), file("max_subarray.go")});
  ASSERT_FALSE(two);
  EXPECT_EQ(two.error().finding, "two-sum and max-subarray");
  const auto none = resolve_all(catalog_, {file("a.go"), file("b.go")});
  ASSERT_FALSE(none);
  EXPECT_NE(none.error().fix.find("judge bench PROBLEM"), std::string::npos);
  EXPECT_FALSE(resolve_all(catalog_, {"two-sum"}));
  EXPECT_FALSE(resolve_all(catalog_, {"no-such-problem", file("a.go")}));
}

}  // namespace
}  // namespace judge::cli
