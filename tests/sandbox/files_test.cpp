#include <gmock/gmock.h>
#include <poll.h>

#include "modes.h"

namespace judge::sandbox {
namespace {

using testing::HasSubstr;

TEST(Files, GoInAndComeOut) {
  Box box = open_box();
  const std::string content("a\0b\n", 4);
  ASSERT_TRUE(box.put_file("plain", content));
  ASSERT_TRUE(box.put_file("a/b/c", std::string(3 * kMiB, 'x')));
  ASSERT_TRUE(box.put_file("empty", ""));
  EXPECT_EQ(box.take_file("plain", 4).value(), content);
  EXPECT_EQ(box.take_file("a/b/c", 4 * kMiB).value(), std::string(3 * kMiB, 'x'));
  EXPECT_EQ(box.take_file("empty", 0).value(), "");
  EXPECT_EQ(run(box, "make", {"file", "/work/made"}).exit_code, 0);
  EXPECT_EQ(box.take_file("made", 100).value(), "made\n");
}

TEST(Files, ThatAreExecutableCanBeRun) {
  Box box = open_box();
  ASSERT_TRUE(box.put_file("script", "#!/programs/look cwd\n", true));
  RunRequest script = request("nop");
  script.argv = {"/work/script"};
  EXPECT_EQ(run(box, script).exit_code, 0);
  ASSERT_TRUE(box.put_file("script", "#!/programs/look cwd\n", false));
  EXPECT_FALSE(box.run(script));
}

TEST(Files, ThatCannotBeExecutedEndARunOfAHostileProgramAndAreAnErrorOtherwise) {
  Box box = open_box();
  ASSERT_TRUE(box.put_file("script", "#!/no/such/interpreter\n", true));
  ASSERT_TRUE(box.put_file("text", "no program at all\n", true));
  for (const char* path : {"/work/script", "/work/text", "/work/nothing", "/work"}) {
    RunRequest script = request("look");
    script.argv = {path};
    EXPECT_FALSE(box.run(script)) << path;
    script.hostile_program = true;
    const RunResult result = run(box, script);
    EXPECT_EQ(result.exit_code, 127) << path;
    EXPECT_THAT(result.stderr_bytes, HasSubstr("execve " + std::string(path)));
    auto process = box.start(script);
    ASSERT_TRUE(process);
    pollfd ended{process->exit_fd(), POLLIN, 0};
    EXPECT_EQ(::poll(&ended, 1, 0), 1) << path;
    process->kill();
    EXPECT_EQ(process->wait()->exit_code, 127) << path;
  }
}

TEST(Files, OutsideTheWorkFolderAreNotReached) {
  Box box = open_box();
  for (const auto& path : {"/etc/passwd", "../etc/passwd", "a/../../x", "", "a/", ".."}) {
    EXPECT_FALSE(box.take_file(path, 100)) << path;
    EXPECT_FALSE(box.put_file(path, "x")) << path;
  }
  EXPECT_TRUE(box.reusable());
}

// What a program may put in the place of the file that is to be collected.
struct Trap {
  const char* kind;
  const char* finding;
};

TEST(Files, ThatAreNotWhatTheyShouldBeAreNotTaken) {
  Box box = open_box();
  for (const auto& [kind, finding] : {Trap{"symlink", "symbolic links"},
                                      {"fifo", "Invalid"},
                                      {"folder", "Is a directory"},
                                      {"socket", "No such device"},
                                      {"sparse", "at most"},
                                      {"unreadable", "Permission denied"}}) {
    const std::string name = std::string("out-") + kind;
    RunRequest make = request("make", {kind, "/work/" + name});
    make.limits.file_bytes = 0;
    ASSERT_EQ(run(box, make).exit_code, 0) << kind;
    const auto taken = box.take_file(name, 1000);
    ASSERT_FALSE(taken) << kind;
    EXPECT_THAT(taken.error().message(), HasSubstr(finding)) << kind;
  }
  EXPECT_FALSE(box.take_file("nothing", 1000));
  EXPECT_TRUE(box.reusable());
}

TEST(Files, BehindALinkedFolderAreNotReached) {
  Box box = open_box();
  ASSERT_EQ(run(box, "make", {"parent-symlink", "/work/root"}).exit_code, 0);
  EXPECT_FALSE(box.take_file("root/programs/nop", kMiB));
  EXPECT_FALSE(box.put_file("root/work/new", "x"));
}

TEST(Files, ReplaceWhatIsThereAndDoNotFollowIt) {
  Box box = open_box();
  ASSERT_EQ(run(box, "make", {"symlink", "/work/a"}).exit_code, 0);
  ASSERT_EQ(run(box, "make", {"fifo", "/work/b"}).exit_code, 0);
  ASSERT_TRUE(box.put_file("a", "new"));
  ASSERT_TRUE(box.put_file("b", "new"));
  EXPECT_EQ(box.take_file("a", 10).value(), "new");
  EXPECT_EQ(box.take_file("b", 10).value(), "new");
}

TEST(Files, ThatDoNotFitSayThatTheFolderIsFull) {
  Box box = open_box();
  const auto put = box.put_file("large", std::string(70 * kMiB, 'x'));
  ASSERT_FALSE(put);
  EXPECT_THAT(put.error().message(), HasSubstr("No space left"));
  EXPECT_TRUE(box.put_file("small", "x"));
}

}  // namespace
}  // namespace judge::sandbox
