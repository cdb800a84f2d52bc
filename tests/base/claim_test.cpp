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

// The maker of a folder claims it a moment after it has made it.
TEST(AnAbandonedFolder, CannotBeClaimedByItsMakerWhileItIsRemoved) {
  const TempDir place = std::move(*TempDir::create("claim-test"));
  const fs::path folder = place.path() / (claimable_name("made") + "0");
  fs::create_directory(folder);
  bool called = false;
  remove_if_abandoned(folder, [&](const Fd&) {
    called = true;
    Fd makers;
    EXPECT_FALSE(claim_new_folder(folder, makers));
    fs::remove(folder);
    EXPECT_FALSE(claim_new_folder(folder, makers));
  });
  EXPECT_TRUE(called);
  EXPECT_FALSE(fs::exists(folder));
}

TEST(AnAbandonedFolder, IsOneOfOurNamesThatNobodyHolds) {
  const TempDir place = std::move(*TempDir::create("claim-test"));
  const fs::path held = place.path() / (claimable_name("held") + "0");
  const fs::path others = place.path() / "others";
  for (const auto& folder : {held, others}) fs::create_directory(folder);
  const Fd claim = claim_folder(held);
  ASSERT_TRUE(claim);
  for (const auto& folder : {held, others})
    remove_if_abandoned(folder, [&](const Fd&) { ADD_FAILURE() << folder; });
}

}  // namespace
}  // namespace judge
