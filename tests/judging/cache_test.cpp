#include "judge/judging/cache.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace judge {
namespace {

namespace fs = std::filesystem;

class CacheTest : public ::testing::Test {
 protected:
  TempDir folder_ = *TempDir::create("cache-test");
  fs::path root_ = folder_.path() / "cache";

  static std::string content(const fs::path& file) { return *read_file(file, 1000, Fault::judge); }
};

TEST_F(CacheTest, GivesBackWhatWasStored) {
  const Cache cache(root_);
  EXPECT_FALSE(cache.find("builds", "k"));
  const auto stored = cache.store("builds", "k", {{"main", "code", true}, {"d/e", "deep", false}});
  ASSERT_TRUE(stored);
  EXPECT_TRUE(stored->cached);
  const auto found = Cache(root_).find("builds", "k");
  ASSERT_TRUE(found);
  EXPECT_EQ(content(found->path / "main"), "code");
  EXPECT_EQ(content(found->path / "d/e"), "deep");
  EXPECT_NE(fs::status(found->path / "main").permissions() & fs::perms::owner_exec,
            fs::perms::none);
}

TEST_F(CacheTest, TreatsADamagedEntryAsAbsentAndReplacesIt) {
  const Cache cache(root_);
  const fs::path path = cache.store("builds", "k", {{"main", "code", true}})->path;
  const auto damages = std::vector<std::function<void()>>{
      [&] { std::ofstream(path / "main") << "evil"; },  // same length
      [&] { fs::resize_file(path / "main", 1); },       [&] { fs::remove(path / "main"); },
      [&] { fs::resize_file(path / ".manifest", 10); },  // half-written
      [&] { fs::remove(path / ".manifest"); },
  };
  for (const auto& damage : damages) {
    damage();
    EXPECT_FALSE(cache.find("builds", "k"));
    const auto again = cache.store("builds", "k", {{"main", "code", true}});
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->cached);
    EXPECT_EQ(content(again->path / "main"), "code");
  }
}

TEST_F(CacheTest, KeepsTheFirstOfTwoEqualStores) {
  const auto first = Cache(root_).store("builds", "k", {{"main", "code", true}});
  const auto second = Cache(root_).store("builds", "k", {{"main", "code", true}});
  EXPECT_EQ(first->path, second->path);
  EXPECT_EQ(content(first->path / "main"), "code");
}

TEST_F(CacheTest, EvictsTheLeastRecentlyUsedButNeverWhatIsHeld) {
  const Cache cache(root_, 25);
  const auto held = cache.store("builds", "held", {{"f", std::string(10, 'x'), false}});
  { const auto old = cache.store("builds", "old", {{"f", std::string(10, 'x'), false}}); }
  { const auto other = cache.store("builds", "new", {{"f", std::string(10, 'x'), false}}); }
  EXPECT_TRUE(cache.find("builds", "held"));
  EXPECT_FALSE(cache.find("builds", "old"));
  EXPECT_TRUE(cache.find("builds", "new"));
}

TEST_F(CacheTest, LooksAtTheWholeCacheOnlyAfterA32ndOfTheBoundWasStored) {
  const Cache cache(root_, 32 * 4 * 64 * 1024);  // a small entry counts as 64 KiB
  const fs::path abandoned = root_ / "builds" / ".tmp-of-a-judge-that-was-killed";
  fs::create_directories(abandoned);
  fs::last_write_time(abandoned, fs::file_time_type::clock::now() - std::chrono::hours(2));
  for (const std::string key : {"1", "2", "3", "4", "5"}) {
    ASSERT_TRUE(cache.store("builds", key, {{"f", "x", false}}));
    EXPECT_EQ(fs::exists(abandoned), key < "4") << key;  // removed by a look
  }
}

TEST_F(CacheTest, FallsBackToATemporaryFolder) {
  std::ofstream(root_) << "a file where the cache should be";
  const Cache cache(root_);
  EXPECT_NE(cache.unwritable(), "");
  fs::path path;
  {
    const auto stored = cache.store("builds", "k", {{"main", "code", true}});
    ASSERT_TRUE(stored);
    EXPECT_FALSE(stored->cached);
    path = stored->path;
    EXPECT_EQ(content(path / "main"), "code");
  }
  EXPECT_FALSE(fs::exists(path));
  cache.store_text("cases", "k", "text");
  EXPECT_FALSE(cache.text("cases", "k"));
}

TEST_F(CacheTest, FillsTheFolderThatWasReserved) {
  const Cache cache(root_);
  const auto reserved = cache.reserve("builds");
  ASSERT_TRUE(reserved);
  EXPECT_TRUE(fs::is_empty(reserved->path()));
  const auto stored = cache.store("builds", "k", {{"main", "code", true}}, &*reserved);
  ASSERT_TRUE(stored);
  EXPECT_TRUE(stored->cached);
  EXPECT_TRUE(reserved->is(stored->path));
  EXPECT_FALSE(fs::exists(reserved->path()));
  EXPECT_EQ(content(stored->path / "main"), "code");
}

TEST_F(CacheTest, SaysThatTheReservedFolderIsNotTheEntryOfAFasterJudge) {
  const Cache cache(root_);
  const auto reserved = cache.reserve("builds");
  ASSERT_TRUE(reserved);
  ASSERT_TRUE(cache.store("builds", "k", {{"main", "theirs", true}}));
  const auto stored = cache.store("builds", "k", {{"main", "ours", true}}, &*reserved);
  ASSERT_TRUE(stored);
  EXPECT_FALSE(reserved->is(stored->path));
  EXPECT_FALSE(fs::exists(reserved->path()));
  EXPECT_EQ(content(stored->path / "main"), "theirs");
}

TEST_F(CacheTest, RemovesAReservedFolderThatNothingWasStoredIn) {
  const Cache cache(root_);
  fs::path path;
  {
    auto reserved = cache.reserve("builds");
    ASSERT_TRUE(reserved);
    const ReservedFolder moved = *std::move(reserved);
    path = moved.path();
    EXPECT_TRUE(fs::exists(path));
  }
  EXPECT_FALSE(fs::exists(path));
  EXPECT_FALSE(Cache("").reserve("builds"));
}

TEST_F(CacheTest, LeavesNoTemporaryFolderBehind) {
  const Cache cache(root_);
  { const auto stored = cache.store("builds", "k", {{"main", "code", true}}); }
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(root_ / "builds"))
    names.push_back(entry.path().filename());
  EXPECT_THAT(names, ::testing::ElementsAre("k"));
}

}  // namespace
}  // namespace judge
