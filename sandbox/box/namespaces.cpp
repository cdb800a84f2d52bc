#include "sandbox/box/namespaces.h"

#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>

namespace judge::box {

namespace {

constexpr std::uint64_t kNamespaces = CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWUTS;

// A fork with flags. clone3 is needed only for the cgroup: container runtimes often deny it.
pid_t fork_with(std::uint64_t flags, int cgroup2) {
  if (cgroup2 < 0) return static_cast<pid_t>(::syscall(SYS_clone, flags | SIGCHLD, 0, 0, 0, 0));
  clone_args args{};
  args.flags = flags | CLONE_INTO_CGROUP;
  args.exit_signal = SIGCHLD;
  args.cgroup = static_cast<unsigned>(cgroup2);
  return static_cast<pid_t>(::syscall(SYS_clone3, &args, sizeof args));
}

Failure write_file(pid_t pid, const char* name, const char* text) {
  char path[64];
  std::snprintf(path, sizeof path, "/proc/%d/%s", pid, name);
  const int fd = ::open(path, O_WRONLY | O_CLOEXEC);
  if (fd < 0) return failure("user-ns", "open", name);
  const auto size = static_cast<ssize_t>(std::strlen(text));
  Failure result;
  if (::write(fd, text, static_cast<std::size_t>(size)) != size)
    result = failure("user-ns", "write", name);
  ::close(fd);
  return result;
}

}  // namespace

Spawned spawn_into_namespaces(int cgroup2, bool privileged, bool with_network) {
  Spawned result;
  const std::uint64_t namespaces = kNamespaces | (with_network ? CLONE_NEWNET : 0);
  result.pid = fork_with(namespaces | CLONE_NEWUSER, cgroup2);
  if (result.pid < 0 && privileged && (errno == EPERM || errno == ENOSPC || errno == EINVAL)) {
    result.user_namespace = false;
    result.pid = fork_with(namespaces, cgroup2);
  }
  if (result.pid < 0) result.failure = failure("user-ns", "clone");
  return result;
}

pid_t spawn_session(int& pidfd) {
  constexpr unsigned long kFresh = CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWNS;
  return static_cast<pid_t>(::syscall(SYS_clone, kFresh | CLONE_PIDFD | SIGCHLD, 0, &pidfd, 0, 0));
}

pid_t spawn_into_cgroup(int cgroup2) { return fork_with(0, cgroup2); }

Failure map_user(pid_t pid, unsigned inside, unsigned uid, unsigned gid, bool privileged) {
  char line[64];
  // The kernel wants this of users who may not drop groups before it lets them map one.
  if (!privileged) BOX_TRY(write_file(pid, "setgroups", "deny"));
  std::snprintf(line, sizeof line, "%u %u 1\n", inside, uid);
  BOX_TRY(write_file(pid, "uid_map", line));
  std::snprintf(line, sizeof line, "%u %u 1\n", inside, gid);
  return write_file(pid, "gid_map", line);
}

Failure name_machine() {
  if (::sethostname("box", 3) != 0) return failure("uts-ns", "sethostname");
  return {};
}

Failure hide_cgroups() {
  if (::unshare(CLONE_NEWCGROUP) != 0) return failure("cgroup-ns", "unshare");
  return {};
}

}  // namespace judge::box
