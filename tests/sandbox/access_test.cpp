#include <gmock/gmock.h>

#include <fstream>

#include "judge/base/files.h"
#include "modes.h"

namespace judge::sandbox {
namespace {

// What one attempt of programs/attempt.c came to.
std::string attempt(Box& box, const std::string& what) {
  return run(box, "attempt", {what}).stdout_bytes;
}

TEST(Access, ToHostFilesThereIsNone) {
  auto secrets = TempDir::create("secret");
  ASSERT_TRUE(secrets);
  const auto secret = secrets->path() / "secret.jsonl";
  std::ofstream(secret) << "{}";
  Box box = open_box();
  for (const auto& path : {secret.string(), std::string("/etc/passwd"), std::string("/home"),
                           std::string("/root"), std::string("/sys"), std::string("/dev/shm"),
                           std::string("/dev/tty"), std::string("/../etc/passwd"),
                           std::string("/proc/1/root/etc/passwd"), std::string("/proc/kallsyms")})
    EXPECT_EQ(attempt(box, "open=" + path), "ENOENT\n") << path;
  EXPECT_EQ(attempt(box, "open=/dev/null"), "possible\n");
  EXPECT_EQ(attempt(box, "open=/programs/nop"), "possible\n");
}

TEST(Access, ToWriteIsOnlyInTheWorkFolder) {
  Box box = open_box();
  for (const auto& path : {"/new", "/programs/new", "/dev/new"})
    EXPECT_EQ(attempt(box, std::string("write=") + path), "EROFS\n") << path;
  EXPECT_EQ(attempt(box, "write=/work/new"), "possible\n");
  EXPECT_EQ(attempt(box, "write=/tmp/new"), "possible\n");
  EXPECT_EQ(attempt(box, "write=/dev/null"), "possible\n");
}

TEST(Access, TheTreeHoldsNothingElse) {
  Box box = open_box();
  const auto names = [&box](const std::string& folder) {
    std::istringstream lines(run(box, "look", {"folder", folder}).stdout_bytes);
    std::vector<std::string> found;
    for (std::string line; std::getline(lines, line);) found.push_back(line);
    return found;
  };
  EXPECT_THAT(names("/"), testing::UnorderedElementsAre("dev", "proc", "programs", "tmp", "work"));
  EXPECT_THAT(names("/dev"),
              testing::UnorderedElementsAre("full", "null", "random", "urandom", "zero"));
  EXPECT_THAT(names("/work"), testing::UnorderedElementsAre("tmp"));
}

TEST(Access, TheProgramIsNobodyAndNotInit) {
  Box box = open_box();
  EXPECT_THAT(run(box, "look", {"ids"}).stdout_bytes, testing::MatchesRegex("1000 1000 [2-9] 1\n"));
  for (const auto& set : {"CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"})
    EXPECT_EQ(run(box, "look", {"status", set}).stdout_bytes,
              std::string(set) + ":\t0000000000000000\n");
  EXPECT_EQ(run(box, "look", {"status", "NoNewPrivs"}).stdout_bytes, "NoNewPrivs:\t1\n");
  EXPECT_EQ(run(box, "look", {"status", "Seccomp:"}).stdout_bytes, "Seccomp:\t2\n");
  EXPECT_EQ(run(box, "look", {"status", "SigBlk"}).stdout_bytes, "SigBlk:\t0000000000000000\n");
  EXPECT_EQ(run(box, "look", {"status", "SigIgn"}).stdout_bytes, "SigIgn:\t0000000000000000\n");
}

TEST(Access, ProcessesOfOthersAreNotSeen) {
  Box box = open_box();
  const std::string seen = run(box, "look", {"folder", "/proc"}).stdout_bytes;
  EXPECT_EQ(std::count(seen.begin(), seen.end(), '\n'), 3) << seen;  // itself, self, thread-self
}

TEST(Access, AFileOfOneBoxIsNotInAnother) {
  Box first = open_box();
  Box second = open_box();
  ASSERT_TRUE(first.put_file("mine", "x"));
  EXPECT_EQ(attempt(first, "open=/work/mine"), "possible\n");
  EXPECT_EQ(attempt(second, "open=/work/mine"), "ENOENT\n");
}

}  // namespace
}  // namespace judge::sandbox
