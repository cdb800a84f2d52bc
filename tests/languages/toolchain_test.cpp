#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/base/files.h"
#include "judge/languages/language.h"

namespace judge {
namespace {

using ::testing::HasSubstr;

Language toy() {
  Language language;
  language.name = "Toy";
  language.toolchain.label = "toy";
  language.toolchain.programs = {{"toy", {"toy-2", "toy"}}};
  language.toolchain.packages = {"toy-tools", "toy-dev"};
  return language;
}

TEST(FindToolchain, TakesTheFirstNameAndTheFirstFolderThatHaveTheProgram) {
  Result<TempDir> first = TempDir::create("first");
  Result<TempDir> second = TempDir::create("second");
  ASSERT_TRUE(first && second);
  ASSERT_TRUE(write_file_atomically(first->path() / "toy", "x", true));
  ASSERT_TRUE(write_file_atomically(second->path() / "toy", "x", true));
  ASSERT_TRUE(write_file_atomically(second->path() / "toy-2", "x", true));
  const Result<FoundToolchain> found = find_toolchain(toy(), {first->path(), second->path()});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->programs.at("toy"), (second->path() / "toy-2").string());
}

TEST(FindToolchain, FollowsLinksThatKeepTheName) {
  Result<TempDir> folder = TempDir::create("links");
  ASSERT_TRUE(folder);
  const std::filesystem::path own = std::filesystem::canonical(folder->path()) / "toy-1.0";
  std::filesystem::create_directory(own);
  ASSERT_TRUE(write_file_atomically(own / "toy", "x", true));
  std::filesystem::create_symlink("toy-1.0/toy", folder->path() / "toy");
  Result<FoundToolchain> found = find_toolchain(toy(), {folder->path()});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->programs.at("toy"), (own / "toy").string());
  std::filesystem::create_symlink("toy-1.0/toy", folder->path() / "toy-2");
  found = find_toolchain(toy(), {folder->path()});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->programs.at("toy"), (folder->path() / "toy-2").string());
}

TEST(FindToolchain, SaysWhatIsMissingAndHowToInstallIt) {
  Result<TempDir> folder = TempDir::create("empty");
  ASSERT_TRUE(folder);
  ASSERT_TRUE(write_file_atomically(folder->path() / "toy", "not executable"));
  const Result<FoundToolchain> found = find_toolchain(toy(), {folder->path()});
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().fault, Fault::missing);
  EXPECT_THAT(found.error().message(), HasSubstr("toy-2 or toy"));
  EXPECT_EQ(found.error().fix, "apt-get install toy-tools toy-dev");
}

TEST(ToolchainVersion, IsTheLabelAndTheFirstNumberOfTheFirstLine) {
  const struct {
    std::string_view printed, version;
  } kTable[] = {
      {"12.2.0\n", "toy 12.2.0"},
      {"go version go1.19.8 linux/amd64\n", "toy 1.19.8"},
      {"Python 3.11.2", "toy 3.11.2"},
      {"no number\n13.2", "toy"},
      {"", "toy"},
  };
  for (const auto& row : kTable) {
    EXPECT_EQ(toolchain_version(toy().toolchain, row.printed), row.version);
  }
}

}  // namespace
}  // namespace judge
