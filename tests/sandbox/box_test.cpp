#include <gmock/gmock.h>

#include <filesystem>

#include "judge/base/files.h"
#include "modes.h"
#include "sandbox/box/wire.h"
#include "sandbox/overrides.h"

namespace judge::sandbox {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsSupersetOf;

TEST(Box, TellsHowAProgramEnded) {
  Box box = open_box();
  EXPECT_EQ(run(box, "nop").exit_code, 0);
  EXPECT_EQ(run(box, "look", {"exit", "7"}).exit_code, 7);
  RunResult crashed = run(box, "make");
  EXPECT_EQ(crashed.exit_code, 2);
  EXPECT_EQ(crashed.signal, std::nullopt);
  EXPECT_TRUE(box.reusable());
}

TEST(Box, GivesEveryFigureItsSource) {
  Box box = open_box();
  const RunResult result = run(box, "nop");
  ASSERT_TRUE(result.usage.cpu && result.usage.wall && result.usage.memory_peak_bytes);
  EXPECT_GT(result.usage.cpu->value.count(), 0);
  EXPECT_GT(result.usage.wall->value.count(), 0);
  EXPECT_EQ(result.usage.wall->source, Source::monotonic_clock);
  EXPECT_GT(result.usage.memory_peak_bytes->value, 0U);
  EXPECT_LT(result.usage.memory_peak_bytes->value, 8 * kMiB);
  if (with_cgroups()) {
    EXPECT_EQ(result.usage.memory_peak_bytes->source, Source::cgroup);
  } else {
    EXPECT_NE(result.usage.memory_peak_bytes->source, Source::cgroup);
  }
}

TEST(Box, CapturesBothStreamsApart) {
  Box box = open_box();
  const RunResult result = run(box, "look", {"cwd"});
  EXPECT_EQ(result.stdout_bytes, "/work\n");
  EXPECT_EQ(result.stderr_bytes, "");
}

TEST(Box, StartsAProgramWithNothingButWhatWasAskedFor) {
  Box box = open_box();
  EXPECT_EQ(run(box, "look", {"fds"}).stdout_bytes, "0\n1\n2\n");
  EXPECT_EQ(run(box, "look", {"stdin"}).stdout_bytes, "0\n");
  EXPECT_EQ(run(box, "look", {"environment"}).stdout_bytes, "");
  EXPECT_EQ(run(box, "look", {"host"}).stdout_bytes, "box\n");
  RunRequest with_more = request("look", {"fds"});
  with_more.fds = {{2, 7}, {2, 3}};
  EXPECT_EQ(run(box, with_more).stdout_bytes, "0\n1\n2\n3\n7\n");
  with_more = request("look", {"environment"});
  with_more.env = {"A=1", "B=two words"};
  EXPECT_EQ(run(box, with_more).stdout_bytes, "A=1\nB=two words\n");
  with_more = request("look", {"cwd"});
  with_more.cwd = "/work/tmp";
  EXPECT_EQ(run(box, with_more).stdout_bytes, "/work/tmp\n");
}

TEST(Box, RefusesWhatIsNotAProgramAndGoesOn) {
  Box box = open_box();
  auto result = box.run(request("no-such-program"));
  ASSERT_FALSE(result);
  EXPECT_THAT(result.error().message(), HasSubstr("/programs/no-such-program"));
  EXPECT_THAT(result.error().message(), HasSubstr("No such file"));
  ASSERT_TRUE(box.put_file("junk", "junk", true));
  RunRequest junk = request("nop");
  junk.argv = {"/work/junk"};
  EXPECT_FALSE(box.run(junk));
  junk = request("nop");
  junk.cwd = "/nowhere";
  EXPECT_FALSE(box.run(junk));
  junk = request("nop", {std::string(200 * 1024, 'x')});
  EXPECT_FALSE(box.run(junk));
  EXPECT_EQ(run(box, "nop").exit_code, 0);
  EXPECT_TRUE(box.reusable());
}

TEST(Box, SaysWhichMountSourceIsNotThere) {
  BoxConfig config = box_config();
  config.mounts.push_back({"/no/such/folder", "/x"});
  auto box = Box::open(config);
  ASSERT_FALSE(box);
  EXPECT_THAT(box.error().message(), HasSubstr("/no/such/folder"));
  config.mounts.back().optional = true;
  EXPECT_TRUE(Box::open(config));
}

TEST(Box, SaysWhatIsMissingWhereItCannotBeAsStrongAsRequired) {
  BoxConfig config = box_config();
  config.require = IsolationLevel::strong;
  auto box = Box::open(config);
  EXPECT_EQ(box.has_value(), with_cgroups());
  if (box) return;
  EXPECT_EQ(box.error().fault, Fault::missing);
  EXPECT_THAT(box.error().message(), HasSubstr("cgroup"));
}

TEST(Box, NamesTheMechanismsInForce) {
  Box box = open_box();
  EXPECT_THAT(box.isolation().in_force(),
              IsSupersetOf({"user-ns", "mount-ns", "pid-ns", "net-ns", "ipc-ns", "uts-ns",
                            "seccomp", "no-new-privs", "no-capabilities", "rlimits"}));
  EXPECT_EQ(box.isolation().level, with_cgroups() ? IsolationLevel::strong : IsolationLevel::basic);
  EXPECT_EQ(box.isolation().memory_source, with_cgroups() ? "cgroup" : "vm-hwm");
}

TEST(ProbeIsolation, TriesEachMechanism) {
  const Isolation isolation = probe_isolation();
  EXPECT_EQ(isolation.level, with_cgroups() ? IsolationLevel::strong : IsolationLevel::basic);
  for (const auto& mechanism : isolation.mechanisms)
    EXPECT_TRUE(mechanism.in_force || mechanism.id == "cgroup")
        << mechanism.id << ": " << mechanism.reason;
}

// A copy of judge-box that believes to be of another build.
fs::path make_other_build(const fs::path& folder) {
  const fs::path own = programs_folder().parent_path() / "judge-box";
  std::string bytes = *read_file(own, 16 * kMiB, Fault::judge);
  const std::string build(reinterpret_cast<const char*>(&wire::kBuild), sizeof wire::kBuild);
  const std::size_t at = bytes.find(build);
  EXPECT_NE(at, std::string::npos);
  bytes[at] = static_cast<char>(bytes[at] ^ 1);
  const fs::path other = folder / "judge-box";
  EXPECT_TRUE(write_file_atomically(other, bytes, true));
  return other;
}

TEST(Box, SaysThatJudgeBoxIsOfAnotherBuild) {
  const TempDir folder = std::move(*TempDir::create("other-build"));
  const fs::path other = make_other_build(folder.path());
  Overrides changed = overrides();
  changed.helper = other;
  const Overrides before = overrides();
  set_overrides(changed);
  const auto box = Box::open(box_config());
  set_overrides(before);
  ASSERT_FALSE(box);
  EXPECT_EQ(box.error().fault, Fault::missing);
  EXPECT_EQ(box.error().message(),
            other.string() +
                ": expected the judge-box this program was built with, got one of another build\n"
                "fix: cmake --build --preset release, or install both together");
}

}  // namespace
}  // namespace judge::sandbox
