// judge-box: one sandbox, from its start to its last trace. Theory of operation
// ------------------------------------------------------------------------------
// The judge starts judge-box with one end of a SOCK_SEQPACKET socketpair as descriptor 3 and speaks
// wire.h on it. Two processes come of it:
//
// clang-format off
//   outer   main.cpp, guard.cpp   host namespaces, the judge's user
//     |       receives the config, forks the inner one into new namespaces, maps its user, and then
//     |       only waits. When the judge's end closes (closed box, killed judge) or the inner process
//     |       ends, it kills the inner one, which ends everything in its PID namespace, waits for
//     |       that, and removes the box's cgroups. It is its own session: Ctrl-C is the judge's.
//     +-- inner   inner.cpp, zygote.cpp   PID 1 of the box, the box's user
//           |     enters its cgroups once, clones what it will show, becomes the box's user, builds
//           |     the tree and pivots into it, enters the network namespace a helper made meanwhile
//           |     (network.cpp), drops every capability, installs the filter, and from there on is
//           |     worth no more than the programs it runs. Serves run, put and take.
//           |     Dies with the outer one (PDEATHSIG), and by itself when the judge's end closes.
//           +-- run   one at a time; vfork, rlimits, descriptors, execve. When its main process ends,
//                 all that is left in the box is killed and counted, and only then is its end told.
// clang-format on
//
// In a renewable box the inner process is the stage (stage.cpp): it serves `renew` alone, and each
// zygote is a child of it, PID 1 of its own PID namespace.
//
// Privileges go down in this order, never up: the judge's (outer) → all capabilities of the new
// user namespace (inner, while it mounts) → none, with no_new_privs and the filter (zygote, runs).
// Faults: what goes wrong with the box is `failed` and judge-box ends; a request that cannot be
// served is `refused` and the box lives on; what a program does is `exited`. Memory: static buffers
// only; linked statically and without a C library (bare/), so that a start is one small execve.

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>
#include <cstring>

#include "sandbox/box/cgroup_probe.h"
#include "sandbox/box/guard.h"
#include "sandbox/box/probe.h"

namespace {

// Nothing of how the judge was started shows in here: session, signals, descriptors.
int forget_parent() {
  ::setsid();
  // The call itself: glibc keeps 32 and 33 to itself, and a parent may have ignored those too.
  struct {
    void (*handler)(int);
    unsigned long flags, restorer, mask;
  } const by_default{SIG_DFL, 0, 0, 0};
  for (int signal = 1; signal <= 64; ++signal)
    ::syscall(SYS_rt_sigaction, signal, &by_default, nullptr, sizeof by_default.mask);
  sigset_t none;
  sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  return static_cast<int>(::syscall(SYS_close_range, 4U, ~0U, 0U));
}

// `judge-box run …`: the tool beside this one, which is not static and not small.
int become_tool(char** argv, char** environment) {
  static char path[4096];
  const ssize_t size = ::readlink("/proc/self/exe", path, sizeof path - sizeof "-run");
  if (size > 0) {
    std::memcpy(path + size, "-run", sizeof "-run");
    ::execve(path, argv + 1, environment);
  }
  constexpr char kSorry[] = "judge-box: cannot execute judge-box-run beside it\n";
  static_cast<void>(!::write(2, kSorry, sizeof kSorry - 1));
  return 3;
}

// Reads on until the judge has closed its end: what is left unread would take the failure with it.
int refuse(int socket, const judge::box::Failure& failure) {
  judge::box::send_failure(socket, judge::box::Kind::failed, failure);
  while (judge::box::receive(socket).size > 0) {
  }
  return 2;
}

}  // namespace

int main(int argc, char** argv, char** environment) {
  if (argc > 1 && std::strcmp(argv[1], "run") == 0) return become_tool(argv, environment);
  if (argc > 1) return judge::box::probe(argv[1], argc > 2 ? argv[2] : "");
  using judge::box::Kind;
  constexpr int kSocket = judge::sandbox::wire::kSocket;
  if (forget_parent() != 0 || ::fcntl(kSocket, F_SETFD, FD_CLOEXEC) != 0) return 2;
  static judge::box::Config config;
  const judge::box::Packet packet = judge::box::receive(kSocket);
  if (packet.size == 0) return 0;
  judge::sandbox::wire::Reader reader(packet.data, packet.size);
  const Kind kind = reader.kind();
  if (reader.number<std::uint64_t>() != judge::sandbox::wire::kBuild)
    return refuse(kSocket, {EPROTO, judge::sandbox::wire::kOtherBuild, "build", ""});
  if (kind == Kind::probe) return judge::box::probe_cgroups(kSocket, packet);
  if (!judge::box::decode(packet, config))
    return refuse(kSocket, {EBADMSG, "pid-ns", "config", ""});
  return judge::box::guard(kSocket, config);
}
