#include <gmock/gmock.h>
#include <sys/stat.h>
#include <sys/xattr.h>

#include <fstream>

#include "judge/base/files.h"
#include "modes.h"
#include "sandbox/cgroup_home.h"
#include "sandbox/cgroup_probe.h"
#include "sandbox/cgroup_trial.h"
#include "sandbox/overrides.h"

namespace judge::sandbox {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

// A folder that looks like a cgroup hierarchy and limits nobody.
class FakeCgroups : public testing::Test {
 protected:
  void SetUp() override {
    auto made = TempDir::create("fake-cgroups");
    ASSERT_TRUE(made);
    folder_.emplace(std::move(*made));
  }
  void TearDown() override { set_overrides({{}, with_cgroups(), {}}); }

  [[nodiscard]] const fs::path& root() const { return folder_->path(); }

  // A v2 group that has, and hands on, these controllers.
  fs::path make_group(const fs::path& group, const std::string& has, const std::string& hands_on) {
    fs::create_directories(group);
    std::ofstream(group / "cgroup.procs");
    std::ofstream(group / "cgroup.controllers") << has << "\n";
    std::ofstream(group / "cgroup.subtree_control") << hands_on << "\n";
    return group;
  }

  [[nodiscard]] std::optional<fs::path> home_of(const fs::path& own) const {
    const CgroupPlace place{2, root(), own};
    const CgroupHome home = find_cgroup_home({place, place, place});
    return home.memory ? std::optional(home.memory->folder) : std::nullopt;
  }

  std::optional<TempDir> folder_;
};

TEST_F(FakeCgroups, AreFoundOutAndSaidToLimitNobody) {
  for (const int version : {1, 2}) {
    make_group(root(), "memory pids", "memory pids");
    const CgroupPlace place{version, root(), root()};
    set_overrides({{}, true, CgroupPaths{place, place, place}});
    BoxConfig config = box_config();
    Box box = open_box(config);
    EXPECT_EQ(box.isolation().level, IsolationLevel::basic);
    EXPECT_EQ(box.isolation().memory_source, "vm-hwm");
    EXPECT_EQ(run(box, "memory", {"heap", "1000"}).limit, LimitKind::memory);
    config.require = IsolationLevel::strong;
    const auto strong = Box::open(config);
    ASSERT_FALSE(strong);
    EXPECT_THAT(strong.error().message(), HasSubstr(root().string()));
  }
}

TEST_F(FakeCgroups, AreNotTakenWithoutAHierarchy) {
  set_overrides({{}, true, CgroupPaths{}});
  const Isolation isolation = open_box().isolation();
  EXPECT_EQ(isolation.level, IsolationLevel::basic);
  EXPECT_THAT(isolation.in_force(), testing::Not(testing::Contains("cgroup-v2")));
}

TEST_F(FakeCgroups, OurOwnGroupIsTheHomeWhereItHandsControllersOn) {
  make_group(root(), "memory pids", "memory pids");
  const fs::path own = make_group(root() / "a", "memory pids", "memory pids");
  EXPECT_EQ(home_of(own), own);
}

TEST_F(FakeCgroups, TheNearestAboveIsTheHomeElse) {
  make_group(root(), "memory pids", "memory pids");
  const fs::path slice = make_group(root() / "slice", "cpu memory pids", "memory pids");
  const fs::path own = make_group(slice / "scope", "memory pids", "");
  EXPECT_EQ(home_of(own), slice);
}

TEST_F(FakeCgroups, AGroupThatWasDelegatedIsTheHomeBeforeThoseAbove) {
  const fs::path slice = make_group(root() / "slice", "memory pids", "memory pids");
  const fs::path own = make_group(slice / "scope", "memory pids", "");
  // What systemd marks with; tmpfs takes only the second before Linux 6.6, and that from root.
  if (::setxattr(own.c_str(), "user.delegate", "1", 1, 0) != 0 &&
      ::setxattr(own.c_str(), "trusted.delegate", "1", 1, 0) != 0)
    GTEST_SKIP() << "no extended attributes in " << own;
  EXPECT_EQ(home_of(own), own);
}

TEST_F(FakeCgroups, AGroupThatLacksAControllerIsNoHome) {
  const fs::path own = make_group(root() / "scope", "cpu", "");
  EXPECT_EQ(home_of(own), std::nullopt);
}

TEST(DividingAGroup, TellsWhyItCannotBe) {
  const auto divided = divide_group("/no/such/group", {"memory"});
  ASSERT_FALSE(divided);
  EXPECT_THAT(divided.error().message(), HasSubstr("/no/such/group/cgroup.subtree_control"));
}

// A group that stops who exceeds its limit, and kills nobody: not what a box can be built on.
TEST(TryingLimits, FindsOutGroupsThatKillNobody) {
  const CgroupHome real = with_cgroups() ? cgroup_home() : CgroupHome{};
  if (!real.memory || real.memory->version != 1) return;  // v2 has no such setting
  CgroupHome lame = real;
  lame.memory->folder /= "judge-lame-" + std::to_string(::getpid());
  ASSERT_TRUE(fs::create_directory(lame.memory->folder));
  std::ofstream(lame.memory->folder / "memory.oom_control") << "1" << std::flush;
  CgroupHome tried = lame;
  try_limits(tried);
  EXPECT_FALSE(tried.memory);
  EXPECT_THAT(tried.why_not, HasSubstr("a memory limit is accepted, but does not end"));
  EXPECT_TRUE(tried.pids);
  EXPECT_TRUE(remove_cgroup(lame.memory->folder));
}

TEST(TryingLimits, LeavesWhatHolds) {
  CgroupHome home = with_cgroups() ? find_cgroup_home(own_cgroups()) : CgroupHome{};
  const bool memory = home.memory.has_value();
  try_limits(home);
  EXPECT_EQ(home.memory.has_value(), memory);
  EXPECT_EQ(home.why_not, "");
}

TEST(ATrial, IsRememberedForItsKeyAlone) {
  auto folder = TempDir::create("trials");
  ASSERT_TRUE(folder);
  keep_notes_in(folder->path());
  EXPECT_FALSE(was_tried("first"));
  remember_trial("first");
  EXPECT_TRUE(was_tried("first"));
  EXPECT_FALSE(was_tried("second"));
  for (int i = 0; i < 40; ++i) remember_trial("other-" + std::to_string(i));
  EXPECT_TRUE(was_tried("other-39"));
  EXPECT_FALSE(was_tried("first"));
  keep_notes_in({});
  EXPECT_FALSE(was_tried("other-39"));
}

TEST(CleanLeftovers, FindsTheGroupsOfEarlierSessions) {
  auto notes = TempDir::create("notes");
  auto session = TempDir::create("session");
  ASSERT_TRUE(notes && session);
  const fs::path left = session->path() / "judge-box-p2147483600-t1-0";
  const fs::path other = session->path() / "judge-box-of-somebody";
  for (const auto& folder : {left, other}) ASSERT_TRUE(fs::create_directory(folder));
  clean_leftovers();
  EXPECT_TRUE(fs::exists(left));
  keep_notes_in(notes->path());
  remember_parents({CgroupHome::Parent{1, session->path()}, {}, {}, ""});
  EXPECT_THAT(remembered_parents(), testing::ElementsAre(session->path()));
  clean_leftovers();
  keep_notes_in({});
  EXPECT_FALSE(fs::exists(left));
  EXPECT_TRUE(fs::exists(other));
}

TEST(ATrial, IsOfTheseHierarchies) {
  const CgroupPlace v1{1, "/cg", "/cg/a"};
  const CgroupPlace v2{2, "/cg", "/cg/a"};
  EXPECT_EQ(trial_key({v1, v1, v1}), trial_key({v1, v1, v1}));
  EXPECT_NE(trial_key({v1, v1, v1}), trial_key({v2, v2, v2}));
}

}  // namespace
}  // namespace judge::sandbox
