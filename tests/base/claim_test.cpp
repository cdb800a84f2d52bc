#include "judge/base/claim.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <filesystem>

#include "judge/base/files.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

TEST(AClaimableName, IsKnownAgain) {
  EXPECT_TRUE(is_claimable(claimable_name("src") + "x9Yz0A"));
  EXPECT_TRUE(is_claimable(claimable_name("two-words") + "0"));
  EXPECT_TRUE(claimable_name("src").starts_with(claimable_prefix("src")));
}

TEST(AClaimableName, IsNothingElse) {
  for (const char* name :
       {"", "judge-", "judge-src", "judge-src-p12-t34-", "judge-src-12-34-abcdef",
        "judge-p12-t34-a", "judge-src-p-t34-a", "judge-src-p1x-t34-a", "judge-src-t34-p12-a",
        "judge-src-p12-t34-a.b", "judge-2026-11-21", "judge-Src-p12-t34-a", "other-src-p12-t34-a",
        "judge-src/p12-t34-a"})
    EXPECT_FALSE(is_claimable(name)) << name;
}

TEST(AClaim, ExcludesAllOthersUntilItIsGivenUp) {
  const TempDir place = std::move(*TempDir::create("claim-test"));
  const fs::path folder = place.path() / "claimed";
  fs::create_directory(folder);
  Fd first = claim_folder(folder);
  ASSERT_TRUE(first);
  EXPECT_FALSE(claim_folder(folder));
  EXPECT_EQ(errno, EWOULDBLOCK);
  Fd refused;
  EXPECT_FALSE(claim_new_folder(folder, refused));
  first.reset();
  EXPECT_TRUE(claim_folder(folder));
}

TEST(AClaim, IsNotToBeHadOnWhatIsGoneOrALink) {
  const TempDir place = std::move(*TempDir::create("claim-test"));
  Fd lock;
  EXPECT_FALSE(claim_new_folder(place.path() / "gone", lock));
  fs::create_directory(place.path() / "folder");
  fs::create_directory_symlink("folder", place.path() / "link");
  EXPECT_FALSE(claim_folder(place.path() / "link"));
  EXPECT_TRUE(claim_folder(place.path() / "folder"));
}

}  // namespace
}  // namespace judge
