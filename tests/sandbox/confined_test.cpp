#include <fcntl.h>
#include <gmock/gmock.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "modes.h"
#include "sandbox/box/seccomp.h"
#include "sandbox/overrides.h"

// Judges that run where somebody has taken away what a box is built of, as in containers.
namespace judge::sandbox {
namespace {

using testing::HasSubstr;

bool write_file(const char* path, const std::string& text) {
  std::ofstream file(path);
  file << text << std::flush;
  return file.good();
}

// Into a user namespace, as user `inside` there.
bool enter_user_namespace(int flags, int inside) {
  const std::string user = std::to_string(::geteuid());
  const std::string group = std::to_string(::getegid());
  return ::unshare(CLONE_NEWUSER | flags) == 0 && write_file("/proc/self/setgroups", "deny") &&
         write_file("/proc/self/uid_map", std::to_string(inside) + " " + user + " 1\n") &&
         write_file("/proc/self/gid_map", std::to_string(inside) + " " + group + " 1\n");
}

bool forbid_user_namespaces() {
  return enter_user_namespace(0, 4711) && write_file("/proc/sys/user/max_user_namespaces", "0");
}

// Refuses new namespaces and mounts, among others, as the filters of container runtimes do.
bool filter_system_calls() {
  return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && !box::install_filter(true);
}

bool hide_a_part_of_proc() {
  return enter_user_namespace(CLONE_NEWNS, 0) &&
         ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
         ::mount("none", "/proc/irq", "tmpfs", MS_RDONLY, nullptr) == 0;
}

// What `work` says when it is done by a process of its own, after `confine`.
std::string say_when_confined(bool (*confine)(), std::string (*work)()) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return "no pipe";
  const pid_t pid = ::fork();
  if (pid == 0) {
    const std::string said = confine() ? work() : "not confined";
    static_cast<void>(::write(ends[1], said.data(), said.size()));
    ::_exit(0);
  }
  ::close(ends[1]);
  std::string said;
  char buffer[1024];
  for (ssize_t count = 0; (count = ::read(ends[0], buffer, sizeof buffer)) > 0;)
    said.append(buffer, static_cast<std::size_t>(count));
  ::close(ends[0]);
  ::waitpid(pid, nullptr, 0);
  return said;
}

std::string open_a_box() {
  set_overrides({{}, false, {}});
  BoxConfig config = box_config();
  config.require = IsolationLevel::strong;
  const auto box = Box::open(config);
  return box ? "a box" : box.error().message();
}

TEST(AConfinedJudge, SaysWhichSettingForbidsItNamespaces) {
  const std::string said = say_when_confined(forbid_user_namespaces, open_a_box);
  EXPECT_THAT(said, HasSubstr("user.max_user_namespaces is 0"));
  EXPECT_THAT(said, HasSubstr("fix: sudo sysctl -w user.max_user_namespaces="));
}

TEST(AConfinedJudge, SaysHowToStartAContainerThatLetsIt) {
  const std::string said = say_when_confined(filter_system_calls, open_a_box);
  EXPECT_THAT(said, HasSubstr("user-ns: clone: Operation not permitted"));
  EXPECT_THAT(said, HasSubstr("a container's seccomp filter"));
  EXPECT_THAT(said, HasSubstr("fix: docker run --security-opt seccomp=unconfined"));
}

// Runs three programs in a box without /proc: none, one that takes too much, one with children.
std::string run_without_proc() {
  set_overrides({{}, false, {}});
  auto box = Box::open(box_config());
  if (!box) return box.error().message();
  std::string said(to_string(box->isolation().level));
  for (const auto& mechanism : box->isolation().mechanisms)
    if (!mechanism.in_force) said += " -" + mechanism.id;
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"heap", "60"}, {"heap", "1000"}, {"children", "1000"}}) {
    RunRequest hungry = request("memory", arguments);
    hungry.limits.processes = 200;
    const auto result = box->run(hungry);
    if (!result) return result.error().message();
    said += result->limit == LimitKind::memory ? " over" : " within";
    const auto& peak = result->usage.memory_peak_bytes;
    if (!peak || peak->value < 30 * kMiB || peak->source == Source::cgroup) said += " unmeasured";
  }
  return said;
}

TEST(AConfinedJudge, WatchesMemoryAlsoWhereTheBoxCannotHaveAProc) {
  EXPECT_EQ(say_when_confined(hide_a_part_of_proc, run_without_proc),
            "basic -proc -cgroup within over over");
}

}  // namespace
}  // namespace judge::sandbox
