#include "sandbox/box/network.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

extern "C" {
#include "sandbox/box/bare/start.h"
}

namespace judge::box {

namespace {

// Shared with the maker, which writes before it ends; read after.
struct {
  int proc = -1;          // the machine's /proc: the maker may be late, and the new root covers it
  long result = -ECHILD;  // the namespace's descriptor, or -errno; this if the maker was killed
} network;
pid_t maker = -1;

// In the maker. errno is the other one's.
int make_network(void* /*unused*/) {
  long result = bare_call(SYS_unshare, CLONE_NEWNET, 0, 0, 0);
  if (result == 0)
    result = bare_call(SYS_openat, network.proc, reinterpret_cast<long>("self/ns/net"),
                       O_RDONLY | O_CLOEXEC, 0);
  network.result = result;
  return 0;
}

}  // namespace

Failure begin_network() {
  alignas(16) static char stack[4096];
  network.proc = ::open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (network.proc < 0) return failure("net-ns", "open", "/proc");
  maker = ::clone(make_network, stack + sizeof stack, CLONE_VM | CLONE_FILES | SIGCHLD, nullptr,
                  nullptr);
  return maker < 0 ? failure("net-ns", "clone") : Failure{};
}

Failure enter_network() {
  while (::waitpid(maker, nullptr, 0) < 0 && errno == EINTR) {
  }
  ::close(network.proc);
  if (network.result < 0) return {static_cast<int>(-network.result), "net-ns", "unshare", ""};
  const auto made = static_cast<int>(network.result);
  if (::syscall(SYS_setns, made, CLONE_NEWNET) != 0) return failure("net-ns", "setns");
  ::close(made);
  return {};
}

}  // namespace judge::box
