#include "sandbox/box/guard.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include "sandbox/box/inner.h"
#include "sandbox/box/namespaces.h"
#include "sandbox/box/work_folder.h"

namespace judge::box {

namespace wire = sandbox::wire;

namespace {

// A cgroup stays busy for a moment after its last process was reaped.
void remove_cgroups(const Cgroups& cgroups) {
  constexpr timespec kPause{0, 1'000'000};
  for (unsigned i = 0; i < cgroups.folder_count; ++i)
    for (int tries = 0; ::rmdir(cgroups.folders[i]) != 0 && errno == EBUSY && tries < 500; ++tries)
      ::nanosleep(&kPause, nullptr);
}

void send_born(int socket, pid_t pid) {
  char text[16];
  wire::Writer message(text, sizeof text);
  message.kind(Kind::born);
  message.number(static_cast<std::int32_t>(pid));
  send(socket, message);
}

// Until the judge's end of the socket is closed or the inner process ends.
void wait_for_either(int socket, int pidfd) {
  pollfd watched[] = {{socket, POLLRDHUP, 0}, {pidfd, POLLIN, 0}};
  for (;;) {
    if (::poll(watched, 2, -1) < 0 && errno == EINTR) continue;
    if ((watched[0].revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0 || watched[1].revents != 0)
      return;
  }
}

// Without a PID namespace only the inner process can kill all that is in the box at one blow.
void end_politely(pid_t inner, int pidfd) {
  ::kill(inner, SIGTERM);
  pollfd ended{pidfd, POLLIN, 0};
  ::poll(&ended, 1, 1000);
}

// What lost its parents is ours (subreaper). Only something that is killed while its inner process
// was killed for memory is found here.
void end_descendants() {
  char path[64];
  std::snprintf(path, sizeof path, "/proc/self/task/%d/children", ::getpid());
  for (;;) {
    char children[4096];
    const int fd = ::open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return;
    const ssize_t size = ::read(fd, children, sizeof children - 1);
    ::close(fd);
    children[size < 0 ? 0 : size] = '\0';
    // A number cut off at the end is followed by nothing.
    char* end = children;
    for (char* at = children; *at != '\0' && *at != '\n'; at = end + 1) {
      const auto pid = static_cast<pid_t>(std::strtol(at, &end, 10));
      if (pid <= 0 || *end != ' ') break;
      ::kill(pid, SIGKILL);
    }
    if (::waitpid(-1, nullptr, __WALL) < 0 && errno == ECHILD) return;
  }
}

Spawned spawn_inner(const Config& config) {
  if (!config.landlocked())
    return spawn_into_namespaces(config.cgroups.unified, config.values.privileged != 0,
                                 !config.makes_network_beside());
  Spawned inner;
  inner.user_namespace = false;
  if (::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0)
    inner.pid = spawn_into_cgroup(config.cgroups.unified);
  if (inner.pid < 0) inner.failure = failure("pid-ns", "fork");
  return inner;
}

void watch(int socket, pid_t inner, bool landlocked) {
  const int pidfd = static_cast<int>(::syscall(SYS_pidfd_open, inner, 0));
  if (pidfd >= 0) wait_for_either(socket, pidfd);
  if (landlocked) end_politely(inner, pidfd);
  ::kill(inner, SIGKILL);
  // Returns when the whole PID namespace is empty: the kernel ends the others first.
  while (::waitpid(inner, nullptr, 0) < 0 && errno == EINTR) {
  }
  if (landlocked) end_descendants();
}

// The judge sees the end of the stream at once, and may still want to read in the cgroups why; its
// own end is closed when it has.
void await_judge(int socket) {
  ::shutdown(socket, SHUT_WR);
  pollfd watched{socket, POLLRDHUP, 0};
  while (::poll(&watched, 1, -1) < 0 && errno == EINTR) {
  }
}

// The judge's second message, which is handed on; false: it is gone, or sent something else.
bool receive_cgroups(int socket, Config& config, Packet& packet) {
  static char buffer[kMaxCgroupsMessage];
  packet = receive(socket, buffer, sizeof buffer);
  return packet.size > 0 && decode(packet, config.cgroups);
}

// Maps the user of the inner process and lets it go on.
Failure release(const Spawned& inner, int go, const Packet& cgroups, const Config& config) {
  if (inner.user_namespace)
    BOX_TRY(map_user(inner.pid, kUser, config.values.map_uid, config.values.map_gid,
                     config.values.privileged != 0));
  if (!pass_on(go, cgroups)) return failure("pid-ns", "sendmsg");
  return {};
}

int clean_up(const Config& config, int code) {
  remove_cgroups(config.cgroups);
  if (config.landlocked()) remove_tree(config.folder);
  return code;
}

}  // namespace

int guard(int socket, Config& config) {
  int go[2];
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, go) != 0) {
    send_failure(socket, Kind::failed, failure("pid-ns", "socketpair"));
    return 1;
  }
  // v1: the namespaces, which take longest, are made while the judge makes the cgroups.
  const bool early = config.values.clone_into_cgroup != 0;
  Packet cgroups;
  if (early && !receive_cgroups(socket, config, cgroups)) return clean_up(config, 1);
  const Spawned inner = spawn_inner(config);
  if (inner.pid == 0) {
    ::close(go[0]);
    if (config.landlocked()) become_landlocked_zygote(socket, config, go[1]);
    become_zygote(socket, config, go[1], inner.user_namespace);
  }
  ::close(go[1]);
  if (inner.failure) send_failure(socket, Kind::failed, inner.failure);
  const bool there = early || receive_cgroups(socket, config, cgroups);
  if (inner.failure) return clean_up(config, 1);
  send_born(socket, inner.pid);
  const Failure failed = there ? release(inner, go[0], cgroups, config) : Failure{};
  if (failed) send_failure(socket, Kind::failed, failed);
  if (failed || !there) ::kill(inner.pid, SIGKILL);
  cgroups.close_fds();
  watch(socket, inner.pid, config.landlocked());
  await_judge(socket);
  return clean_up(config, 0);
}

}  // namespace judge::box
