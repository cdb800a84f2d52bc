#include <gmock/gmock.h>
#include <unistd.h>

#include <fstream>

#include "judge/base/claim.h"
#include "judge/base/files.h"
#include "modes.h"
#include "sandbox/box_folder.h"
#include "sandbox/cgroup_home.h"

// Boxes without namespaces: in the modes that refuse them.
namespace judge::sandbox {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::Not;

class ALandlockedBox : public testing::Test {
 protected:
  void SetUp() override {
    if (with_namespaces()) GTEST_SKIP() << "here boxes have namespaces";
  }
};

// The folders of this judge's boxes.
std::size_t count_folders() {
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(box_folders()))
    if (entry.path().filename().string().starts_with(claimable_prefix(kBoxName))) ++count;
  return count;
}

TEST_F(ALandlockedBox, IsBasicAndSaysWhatItDoesWithout) {
  Box box = open_box();
  EXPECT_EQ(box.isolation().level, IsolationLevel::basic);
  EXPECT_THAT(box.isolation().in_force(), Contains("landlock"));
  for (const auto& mechanism : box.isolation().mechanisms) {
    if (!mechanism.id.ends_with("-ns")) continue;
    EXPECT_FALSE(mechanism.in_force) << mechanism.id;
    EXPECT_NE(mechanism.reason, "") << mechanism.id;
  }
}

TEST_F(ALandlockedBox, IsNotStrong) {
  BoxConfig config = box_config();
  config.require = IsolationLevel::strong;
  const auto box = Box::open(config);
  ASSERT_FALSE(box);
  EXPECT_EQ(box.error().fault, Fault::missing);
  EXPECT_THAT(box.error().message(), testing::HasSubstr("mount-ns: "));
}

TEST_F(ALandlockedBox, HoldsWhenTried) {
  const Isolation isolation = probe_isolation();
  EXPECT_EQ(isolation.level, IsolationLevel::basic);
  for (const auto& mechanism : isolation.mechanisms)
    EXPECT_NE(mechanism.trial, Trial::gave_way) << mechanism.id;
  EXPECT_THAT(isolation.in_force(), Contains("landlock"));
  EXPECT_THAT(isolation.in_force(), Contains("rlimits"));
}

TEST_F(ALandlockedBox, KeepsFromFilesAndProcessesOfTheSameUser) {
  auto folder = TempDir::create("neighbour");
  ASSERT_TRUE(folder);
  const auto file = folder->path() / "file";
  std::ofstream(file) << "#!/bin/sh\n";
  fs::permissions(file, fs::perms(0700));
  Box box = open_box();
  // 0: the zygote of the box; the other: the judge.
  for (const auto& pid : {std::to_string(::getpid()), std::string("0")}) {
    const RunResult result = run(box, "neighbour", {pid, file.string()});
    EXPECT_EQ(result.stdout_bytes, "") << pid;
    EXPECT_EQ(result.exit_code, 0);
  }
  EXPECT_TRUE(box.reusable());
}

TEST_F(ALandlockedBox, EndsWhatIsLeftOfARun) {
  Box box = open_box();
  const RunResult result = run(box, "daemon");
  EXPECT_EQ(result.stdout_bytes, "done\n");
  EXPECT_EQ(result.orphans, 1);
  EXPECT_FALSE(box.reusable());
}

TEST_F(ALandlockedBox, StopsAForkBomb) {
  Box box = open_box();
  RunRequest bomb = request("fork_bomb");
  bomb.limits.wall = std::chrono::milliseconds(300);
  const RunResult result = run(box, bomb);
  EXPECT_TRUE(result.limit.has_value());
  Box another = open_box();
  EXPECT_EQ(run(another, "nop").exit_code, 0);
}

TEST_F(ALandlockedBox, EndsAProgramThatFillsTheWorkFolder) {
  BoxConfig config = box_config();
  config.work_bytes = 4 * kMiB;
  Box box = open_box(config);
  const RunResult result = run(box, "fill", {"10"});
  EXPECT_EQ(result.limit, LimitKind::output);
}

TEST_F(ALandlockedBox, ShowsThePathsOfTheBoxAndTakesThem) {
  Box box = open_box();
  ASSERT_TRUE(box.put_file("in/file", "content"));
  EXPECT_EQ(run(box, "attempt", {"open=/work/in/file"}).stdout_bytes, "possible\n");
  EXPECT_EQ(run(box, "look", {"cwd"}).stdout_bytes, "/work\n");
  ASSERT_EQ(run(box, "make", {"file", "/work/made"}).exit_code, 0);
  EXPECT_EQ(box.take_file("made", 100).value_or(""), "made\n");
  ASSERT_EQ(run(box, "make", {"symlink", "/work/out"}).exit_code, 0);
  EXPECT_FALSE(box.take_file("out", 100));
}

TEST_F(ALandlockedBox, LeavesNoFolderBehindHoweverDeep) {
  const Traces before = traces();
  {
    Box box = open_box();
    RunRequest deep = request("deep", {"1000"});
    EXPECT_EQ(run(box, deep).exit_code, 0);
    EXPECT_EQ(count_folders(), 1U);
  }
  EXPECT_EQ(count_folders(), 0U);
  EXPECT_EQ(traces(), before);
}

}  // namespace
}  // namespace judge::sandbox
