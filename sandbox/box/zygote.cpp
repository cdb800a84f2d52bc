#include "sandbox/box/zygote.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "sandbox/box/channel.h"
#include "sandbox/box/files.h"
#include "sandbox/box/limits.h"
#include "sandbox/box/seccomp.h"

namespace judge::box {

namespace wire = sandbox::wire;

namespace {

constexpr std::uint32_t kMaxTexts = 4096;

// Of a box without namespaces: its own number, as nothing else keeps runs from signalling it.
std::uint32_t zygote_to_protect = 0;
// There RLIMIT_NPROC counts all that the user has.
unsigned tasks_of_others = 0;

// A run as asked for. `argv` and `env` point into the packet.
struct Plan {
  wire::RunHeader limits{};
  char* argv[kMaxTexts + 1];
  char* env[kMaxTexts + 1];
  const char* cwd = "";
  int from[wire::kMaxDescriptors];
  int to[wire::kMaxDescriptors];
  int fd_count = 0;
  Failure failure;  // written by the run, which shares our memory until it executes
};

bool read_texts(wire::Reader& reader, char** out) {
  const auto count = reader.number<std::uint32_t>();
  if (reader.bad() || count > kMaxTexts) return false;
  for (std::uint32_t i = 0; i < count; ++i) out[i] = const_cast<char*>(reader.text());
  out[count] = nullptr;
  return true;
}

bool decode(const Packet& packet, Plan& plan) {
  wire::Reader reader(packet.data, packet.size);
  reader.kind();
  plan.limits = reader.number<wire::RunHeader>();
  if (!read_texts(reader, plan.argv) || !read_texts(reader, plan.env)) return false;
  plan.cwd = reader.text();
  const auto count = reader.number<std::uint32_t>();
  if (count != static_cast<unsigned>(packet.fd_count) || plan.argv[0] == nullptr) return false;
  for (std::uint32_t i = 0; i < count; ++i) {
    plan.from[i] = packet.fds[i];
    plan.to[i] = reader.number<std::int32_t>();
    // Ours stand above, see occupy_low_numbers().
    if (plan.to[i] < 1 || plan.to[i] > 9) return false;
  }
  plan.fd_count = packet.fd_count;
  plan.failure = {};
  return reader.finished();
}

Failure execute(Plan& plan) {
  if (::setsid() < 0) return failure("run", "setsid");
  BOX_TRY(set_limits(plan.limits, tasks_of_others));
  for (int i = 0; i < plan.fd_count; ++i)
    if (::dup2(plan.from[i], plan.to[i]) < 0) return failure("run", "dup2");
  if (::chdir(plan.cwd) != 0) return failure("run", "chdir", plan.cwd);
  if (zygote_to_protect != 0) {
    if (::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) return failure("run", "pdeathsig");
    BOX_TRY(install_run_filter(zygote_to_protect));
  }
  ::execve(plan.argv[0], plan.argv, plan.env);
  return failure("run", "execve", plan.argv[0]);
}

int run_child(void* argument) {
  Plan& plan = *static_cast<Plan*>(argument);
  plan.failure = execute(plan);
  ::_exit(127);
}

void add_usage(wire::Exited& result, const rusage& usage) {
  const auto ns = [](const timeval& t) {
    return static_cast<std::uint64_t>(t.tv_sec) * 1'000'000'000U +
           static_cast<std::uint64_t>(t.tv_usec) * 1000U;
  };
  result.cpu_ns += ns(usage.ru_utime) + ns(usage.ru_stime);
  const auto rss = static_cast<std::uint64_t>(usage.ru_maxrss) * 1024U;
  if (rss > result.max_rss_bytes) result.max_rss_bytes = rss;
}

// Waits for the main process, reaping whatever else ends, then ends all the rest.
wire::Exited finish(pid_t main_process) {
  wire::Exited result{};
  rusage usage{};
  int status = 0;
  for (;;) {
    const pid_t pid = ::wait4(-1, &status, __WALL, &usage);
    if (pid < 0 && errno == EINTR) continue;
    if (pid < 0) break;  // cannot be: the main process is ours
    add_usage(result, usage);
    if (pid != main_process) continue;
    result.wait_status = status;
    break;
  }
  if (::kill(-1, SIGKILL) != 0) return result;  // nobody there
  for (;;) {
    const pid_t pid = ::wait4(-1, &status, __WALL, &usage);
    if (pid < 0 && errno == EINTR) continue;
    if (pid < 0) break;
    add_usage(result, usage);
    // Others had ended before and were only not waited for.
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) ++result.orphans;
  }
  return result;
}

void run(int socket, Packet& packet) {
  static Plan plan;
  alignas(16) static char stack[64 * 1024];
  if (!decode(packet, plan)) {
    packet.close_fds();
    send_failure(socket, Kind::refused, {EBADMSG, "run", "request", ""});
    return;
  }
  int pidfd = -1;
  // As vfork: shares memory and stops us until it executes; a copy of us would cost more than the
  // program.
  const pid_t pid = ::clone(run_child, stack + sizeof stack,
                            CLONE_VM | CLONE_VFORK | CLONE_PIDFD | SIGCHLD, &plan, &pidfd);
  const Failure cloned = pid < 0 ? failure("run", "clone") : plan.failure;
  packet.close_fds();
  if (cloned) {
    if (pid > 0) ::waitpid(pid, nullptr, __WALL);
    if (pidfd >= 0) ::close(pidfd);
    send_failure(socket, Kind::refused, cloned);
    return;
  }
  char text[64];
  wire::Writer started(text, sizeof text);
  started.kind(Kind::started);
  send(socket, started, pidfd);
  ::close(pidfd);
  wire::Writer exited(text, sizeof text);
  exited.kind(Kind::exited);
  const wire::Exited result = finish(pid);
  exited.number(result);
  send(socket, exited);
}

// Fills 0 … 9, so that received descriptors never stand where a run wants its own. Only 0, the
// empty input, outlives execve.
int occupy_low_numbers(int socket) {
  const int high = ::fcntl(socket, F_DUPFD_CLOEXEC, 10);
  const int null = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  for (int number = 0; number < 10; ++number) {
    if (number == null) continue;
    ::dup3(null, number, number == 0 ? 0 : O_CLOEXEC);
  }
  ::fcntl(0, F_SETFD, 0);
  return high;
}

}  // namespace

void protect_zygote(unsigned tasks) {
  constexpr unsigned kMayCome = 128;
  zygote_to_protect = static_cast<std::uint32_t>(::getpid());
  tasks_of_others = tasks + kMayCome;
}

void serve(int socket) {
  ::umask(022);
  const int judge = occupy_low_numbers(socket);
  for (;;) {
    Packet packet = receive(judge);
    if (packet.size == 0) ::_exit(0);
    wire::Reader reader(packet.data, packet.size);
    switch (reader.kind()) {
      case Kind::run:
        run(judge, packet);
        break;
      case Kind::put:
        put_file(judge, packet);
        packet.close_fds();
        break;
      case Kind::take:
        take_file(judge, packet);
        break;
      case Kind::config:
      case Kind::renew:
      case Kind::renewed:
      case Kind::probe:
      case Kind::cgroups:
      case Kind::born:
      case Kind::ready:
      case Kind::started:
      case Kind::exited:
      case Kind::done:
      case Kind::refused:
      case Kind::failed:
      case Kind::probed:
        ::_exit(2);
    }
  }
}

}  // namespace judge::box
