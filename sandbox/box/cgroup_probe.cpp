#include "sandbox/box/cgroup_probe.h"

#include <poll.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "sandbox/box/namespaces.h"

namespace judge::box {

namespace wire = sandbox::wire;

namespace {

constexpr int kEnd = 0;        // took all it wanted
constexpr int kRefused = 1;    // was refused something
constexpr int kNotInside = 2;  // did not get into the group
constexpr int kProcesses = 3;
constexpr int kPatienceMs = 2000;

// kRefused when the kernel did not let it have all.
int take_processes(std::size_t) {
  pid_t started[kProcesses];
  int count = 0;
  while (count < kProcesses && (started[count] = ::fork()) > 0) ++count;
  if (count < kProcesses && started[count] == 0) {
    ::pause();
    ::_exit(0);
  }
  for (int i = 0; i < count; ++i) {
    ::kill(started[i], SIGKILL);
    ::waitpid(started[i], nullptr, 0);
  }
  return count == kProcesses ? kEnd : kRefused;
}

int take_memory(std::size_t bytes) {
  void* memory = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
  return memory == MAP_FAILED ? kRefused : kEnd;
}

struct Groups {
  const int* tasks;
  unsigned tasks_count;
  int cgroup2;
};

// Runs `take` in the groups. Its wait status; a failure if it could not get in.
Failure run_in(const Groups& groups, int (*take)(std::size_t), std::size_t amount, int& status) {
  const pid_t pid = spawn_into_cgroup(groups.cgroup2);
  if (pid < 0) return failure("cgroup-v2", "clone");
  if (pid == 0) {
    for (unsigned i = 0; i < groups.tasks_count; ++i)
      if (::write(groups.tasks[i], "0", 1) != 1) ::_exit(kNotInside);
    ::_exit(take(amount));
  }
  pollfd ended{static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)), POLLIN, 0};
  // One that is merely stopped at its limit is not held by it as promised.
  const bool in_time = ended.fd >= 0 && ::poll(&ended, 1, kPatienceMs) == 1;
  if (!in_time) ::kill(pid, SIGKILL);
  while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
  }
  if (ended.fd >= 0) ::close(ended.fd);
  if (!in_time) status = kEnd;
  if (WIFEXITED(status) && WEXITSTATUS(status) == kNotInside)
    return {EACCES, "cgroup-v1", "write", "tasks"};
  return {};
}

}  // namespace

int probe_cgroups(int socket, const Packet& packet) {
  wire::Reader reader(packet.data, packet.size);
  reader.kind();
  reader.number<std::uint64_t>();
  const auto request = reader.number<wire::Probe>();
  const auto fds = static_cast<unsigned>(packet.fd_count);
  Failure result;
  int processes = 0;
  int memory = 0;
  if (!reader.finished() || request.tasks_files > fds) {
    result = {EBADMSG, "cgroup", "probe", ""};
  } else {
    const Groups groups{packet.fds, request.tasks_files,
                        fds > request.tasks_files ? packet.fds[request.tasks_files] : -1};
    result = run_in(groups, take_processes, 0, processes);
    if (!result) result = run_in(groups, take_memory, request.memory_bytes, memory);
  }
  if (result) {
    send_failure(socket, Kind::failed, result);
    return 1;
  }
  const bool refused = WIFEXITED(processes) && WEXITSTATUS(processes) == kRefused;
  const bool killed = WIFSIGNALED(memory) && WTERMSIG(memory) == SIGKILL;
  char text[16];
  wire::Writer message(text, sizeof text);
  message.kind(Kind::probed);
  message.number(static_cast<std::uint32_t>((killed ? wire::kMemoryKilled : 0U) |
                                            (refused ? wire::kProcessesRefused : 0U)));
  send(socket, message);
  return 0;
}

}  // namespace judge::box
