#include "sandbox/box/limits.h"

#include <sys/resource.h>

#include <algorithm>

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

}  // namespace

Failure set_limits(const sandbox::wire::RunHeader& limits) {
  BOX_TRY(set_limit(RLIMIT_CORE, 0));
  if (limits.file_bytes > 0) BOX_TRY(set_limit(RLIMIT_FSIZE, limits.file_bytes));
  if (limits.stack_bytes > 0) BOX_TRY(set_limit(RLIMIT_STACK, limits.stack_bytes));
  if (limits.open_files > 0) BOX_TRY(set_limit(RLIMIT_NOFILE, limits.open_files));
  if (limits.processes > 0) BOX_TRY(set_limit(RLIMIT_NPROC, limits.processes));
  return {};
}

}  // namespace judge::box
