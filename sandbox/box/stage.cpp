#include "sandbox/box/stage.h"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "sandbox/box/inner.h"
#include "sandbox/box/mounts.h"
#include "sandbox/box/namespaces.h"
#include "sandbox/box/zygote.h"

namespace judge::box {

namespace wire = sandbox::wire;

namespace {

[[noreturn]] void become_session(int control, int socket, const Config& config) {
  ::close(control);
  int proc = -1;
  std::uint32_t mechanisms = wire::kUserNamespace | wire::kRenewable;
  Failure failed = renew_mounts(config, kUser, kUser, proc);
  if (!failed) failed = lock_in(config, mechanisms);
  if (failed) {
    send_failure(socket, Kind::failed, failed);
    ::_exit(1);
  }
  send_ready(socket, mechanisms, proc);
  serve(socket);
}

// Returns when everything in its PID namespace is gone.
void end_session(pid_t zygote) {
  if (zygote <= 0) return;
  ::kill(zygote, SIGKILL);
  while (::waitpid(zygote, nullptr, 0) < 0 && errno == EINTR) {
  }
}

pid_t start_session(int control, int socket, const Config& config) {
  int pidfd = -1;
  const pid_t zygote = spawn_session(pidfd);
  if (zygote == 0) become_session(control, socket, config);
  if (zygote < 0) {
    send_failure(control, Kind::failed, failure("pid-ns", "clone"));
    return -1;
  }
  char text[8];
  wire::Writer message(text, sizeof text);
  message.kind(Kind::renewed);
  send(control, message, pidfd);
  ::close(pidfd);
  return zygote;
}

}  // namespace

Failure hide_stage() {
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return failure("no-new-privs", "prctl");
  if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return failure("no-new-privs", "dumpable");
  return {};
}

void serve_stage(int control, const Config& config) {
  pid_t zygote = -1;
  for (;;) {
    Packet packet = receive(control);
    if (packet.size == 0) ::_exit(0);
    if (wire::Reader(packet.data, packet.size).kind() != Kind::renew || packet.fd_count != 1)
      ::_exit(2);
    end_session(zygote);
    zygote = start_session(control, packet.fds[0], config);
    packet.close_fds();
  }
}

}  // namespace judge::box
