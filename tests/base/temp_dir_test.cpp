#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

#include "judge/base/claim.h"
#include "judge/base/files.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

TEST(TempDir, IsPrivateAndGoneWithItsOwner) {
  fs::path path;
  {
    const Result<TempDir> folder = TempDir::create("temp-test");
    ASSERT_TRUE(folder);
    path = folder->path();
    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_all);
    EXPECT_TRUE(path.filename().string().starts_with(claimable_prefix("temp-test")));
  }
  EXPECT_FALSE(fs::exists(path));
}

TEST(TempDir, MovesItsFolderAndRemovesTheOneItHad) {
  TempDir first = std::move(*TempDir::create("temp-test"));
  TempDir second = std::move(*TempDir::create("temp-test"));
  const fs::path kept = first.path();
  const fs::path dropped = second.path();
  second = std::move(first);
  EXPECT_TRUE(fs::exists(kept));
  EXPECT_FALSE(fs::exists(dropped));
  EXPECT_EQ(second.path(), kept);
}

TEST(TempDir, RemovesFoldersNobodyMayWriteOrRead) {
  fs::path path;
  {
    const TempDir folder = std::move(*TempDir::create("temp-test"));
    path = folder.path();
    fs::create_directories(path / "closed/inner/deep");
    std::ofstream(path / "closed/inner/file") << "x";
    fs::permissions(path / "closed/inner/deep", fs::perms::none);
    fs::permissions(path / "closed/inner", fs::perms::owner_read);
    fs::permissions(path / "closed", fs::perms::none);
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_exec);
  }
  EXPECT_FALSE(fs::exists(path));
}

TEST(TempDir, NeverFollowsALinkOut) {
  const TempDir outside = std::move(*TempDir::create("temp-test"));
  std::ofstream(outside.path() / "precious") << "x";
  fs::permissions(outside.path() / "precious", fs::perms::owner_read);
  fs::path path;
  {
    const TempDir folder = std::move(*TempDir::create("temp-test"));
    path = folder.path();
    fs::create_directory(path / "inner");
    fs::create_directory_symlink(outside.path(), path / "link");
    fs::create_directory_symlink(outside.path(), path / "inner/link");
    fs::create_symlink(outside.path() / "precious", path / "inner/file");
    fs::create_symlink("nowhere", path / "dangling");
  }
  EXPECT_FALSE(fs::exists(path));
  EXPECT_TRUE(fs::exists(outside.path() / "precious"));
  EXPECT_EQ(fs::status(outside.path() / "precious").permissions(), fs::perms::owner_read);
}

// A hostile program can nest folders deeper than a path may be long and a stack is deep.
TEST(TempDir, RemovesANestDeeperThanAPathMayBeLong) {
  fs::path path;
  {
    const TempDir folder = std::move(*TempDir::create("temp-test"));
    path = folder.path();
    const fs::path before = fs::current_path();
    fs::current_path(path);
    for (int i = 0; i < 2100; ++i) {  // 2048 is the longest path
      ASSERT_EQ(::mkdir("d", 0700), 0);
      ASSERT_EQ(::chdir("d"), 0);
    }
    fs::current_path(before);
    fs::create_directories(path / ".removing-0/full");  // a name the removal itself uses
  }
  EXPECT_FALSE(fs::exists(path));
}

TEST(TempDir, SaysWhichFolderIsNotThere) {
  const char* old = std::getenv("TMPDIR");
  const std::string before = old == nullptr ? "" : old;
  ::setenv("TMPDIR", "/nowhere/at/all", 1);
  const Result<TempDir> folder = TempDir::create("temp-test");
  if (old == nullptr) {
    ::unsetenv("TMPDIR");
  } else {
    ::setenv("TMPDIR", before.c_str(), 1);
  }
  ASSERT_FALSE(folder);
  EXPECT_EQ(folder.error().message(),
            "the folder for temporary files ($TMPDIR): No such file or directory");
}

// Makes a folder, tells its path, and lives until it is killed.
[[noreturn]] void hold_a_folder(int told) {
  const Result<TempDir> held = TempDir::create("temp-test");
  const std::string path = held ? held->path().string() : "";
  if (::write(told, path.data(), path.size()) > 0) ::pause();
  ::_exit(0);
}

TEST(TempDir, OfAKilledProcessIsRemovedByALaterOneAndNoOther) {
  const Result<TempDir> own = TempDir::create("temp-test");
  ASSERT_TRUE(own);
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  const pid_t child = ::fork();
  if (child == 0) hold_a_folder(ends[1]);
  char path[4096] = {};
  ASSERT_GT(::read(ends[0], path, sizeof path - 1), 0);
  TempDir::remove_abandoned();
  EXPECT_TRUE(fs::exists(path));
  EXPECT_EQ(::kill(child, SIGKILL), 0);
  EXPECT_EQ(::waitpid(child, nullptr, 0), child);
  // Another judge may be at it just now.
  for (int tries = 0; fs::exists(path) && tries < 1000; ++tries) TempDir::remove_abandoned();
  EXPECT_FALSE(fs::exists(path));
  EXPECT_TRUE(fs::exists(own->path()));
  ::close(ends[0]);
  ::close(ends[1]);
}

TEST(TempDir, LeavesFoldersOfOthersThatNobodyHolds) {
  const fs::path folder = fs::temp_directory_path() / "judge-2026-11-copies";
  fs::create_directory(folder);
  TempDir::remove_abandoned();
  EXPECT_TRUE(fs::remove(folder));
}

}  // namespace
}  // namespace judge
