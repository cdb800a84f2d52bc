#include "sandbox/box/limits.h"

#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

namespace judge::box {

namespace {

Failure set_limit(decltype(RLIMIT_CORE) resource, rlim_t value) {
  rlimit limit{};
  if (::getrlimit(resource, &limit) != 0) return failure("rlimits", "getrlimit");
  limit.rlim_max = std::min(limit.rlim_max, value);
  limit.rlim_cur = limit.rlim_max;
  if (::setrlimit(resource, &limit) != 0) return failure("rlimits", "setrlimit");
  return {};
}

int end_at_once(void* /*unused*/) { ::_exit(0); }

bool may_fork(rlim_t limit, const rlimit& present) {
  const rlimit tried{std::min(limit, present.rlim_max), present.rlim_max};
  if (::setrlimit(RLIMIT_NPROC, &tried) != 0) return true;
  alignas(16) static char stack[16 * 1024];
  const pid_t pid =
      ::clone(end_at_once, stack + sizeof stack, CLONE_VM | CLONE_VFORK | SIGCHLD, nullptr);
  if (pid > 0) ::waitpid(pid, nullptr, __WALL);
  return pid > 0;
}

}  // namespace

int count_tasks_of_user() {
  rlimit present{};
  if (::getrlimit(RLIMIT_NPROC, &present) != 0) return -1;
  rlim_t refused = 1;  // we are one
  rlim_t allowed = 1U << 22U;
  const bool stops = !may_fork(refused, present);
  while (stops && allowed - refused > 1) {
    const rlim_t middle = refused + (allowed - refused) / 2;
    (may_fork(middle, present) ? allowed : refused) = middle;
  }
  ::setrlimit(RLIMIT_NPROC, &present);
  return stops ? static_cast<int>(refused) : -1;
}

Failure set_limits(const sandbox::wire::RunHeader& limits, unsigned tasks) {
  BOX_TRY(set_limit(RLIMIT_CORE, 0));
  if (limits.file_bytes > 0) BOX_TRY(set_limit(RLIMIT_FSIZE, limits.file_bytes));
  if (limits.stack_bytes > 0) BOX_TRY(set_limit(RLIMIT_STACK, limits.stack_bytes));
  if (limits.open_files > 0) BOX_TRY(set_limit(RLIMIT_NOFILE, limits.open_files));
  if (limits.processes > 0) BOX_TRY(set_limit(RLIMIT_NPROC, limits.processes + tasks));
  return {};
}

}  // namespace judge::box
