#include "sandbox/helper.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <filesystem>

#include "sandbox/overrides.h"

// posix_spawn, not Boost.Process v2: its default launcher forks, which copies the page tables of a
// large judge, and its vfork launcher (1.81) allocates and runs exit handlers in the shared child.
// docs/adr/0004.
namespace judge::sandbox {

namespace {

Overrides& current_overrides() {
  static Overrides overrides;
  return overrides;
}

int spawn(const std::filesystem::path& path, int socket, pid_t& pid) {
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  ::posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  ::posix_spawn_file_actions_adddup2(&actions, socket, wire::kSocket);
  // A session of its own from its first moment: Ctrl-C is the judge's to answer.
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
  char name[] = "judge-box";
  char* argv[] = {name, nullptr};
  char* env[] = {nullptr};
  const int error = ::posix_spawn(&pid, path.c_str(), &actions, &attributes, argv, env);
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&actions);
  return error;
}

}  // namespace

void set_overrides(Overrides overrides) { current_overrides() = std::move(overrides); }
const Overrides& overrides() { return current_overrides(); }

std::filesystem::path helper_path() {
  if (!overrides().helper.empty()) return overrides().helper;
  std::error_code error;
  static const std::filesystem::path beside =
      std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / "judge-box";
  return beside;
}

Result<Helper> start_helper() {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
    return fail_errno("socketpair", errno);
  Fd ours(ends[0]);
  // Above 3, so that the dup2 in the child really makes a new descriptor without close-on-exec.
  const Fd theirs(::fcntl(ends[1], F_DUPFD_CLOEXEC, wire::kSocket + 1));
  ::close(ends[1]);
  Helper helper;
  const auto path = helper_path();
  if (const int error = spawn(path, theirs.get(), helper.pid); error != 0) {
    if (error == ENOENT || error == EACCES)
      return fail({Fault::missing, path.string(), "the sandbox helper", "cannot execute it",
                   "build it: cmake --build --preset release --target judge-box"});
    return fail_errno(path.string(), error);
  }
  helper.channel = Channel(std::move(ours));
  return helper;
}

void stop_helper(Helper& helper) {
  helper.channel.close();
  if (helper.pid <= 0) return;
  constexpr int kPatience = 5000;  // ms; tearing down a full box takes a few
  const Fd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, helper.pid, 0)));
  pollfd watched{pidfd.get(), POLLIN, 0};
  int ready = 0;
  do {
    ready = ::poll(&watched, 1, kPatience);
  } while (ready < 0 && errno == EINTR);
  if (ready == 0) ::kill(helper.pid, SIGKILL);  // its inner one dies with it
  while (::waitpid(helper.pid, nullptr, 0) < 0 && errno == EINTR) {
  }
  helper.pid = -1;
}

}  // namespace judge::sandbox
