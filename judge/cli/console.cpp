#include "judge/cli/console.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace judge::cli {
namespace {

// 0 or errno. A non-blocking stream that is full is waited for.
int write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EAGAIN) {
      pollfd ready{fd, POLLOUT, 0};
      ::poll(&ready, 1, -1);
    } else {
      return errno;  // EINTR too: a person who interrupts does not want the rest
    }
  }
  return 0;
}

}  // namespace

Result<void> write_stdout(std::string_view bytes) {
  const int code = write_all(STDOUT_FILENO, bytes);
  if (code == 0 || code == EPIPE) return {};
  if (code == EINTR) return fail({Fault::interrupted, "", "", "interrupted", ""});
  return fail_errno("standard output", code);
}

void write_stderr(std::string_view bytes) { static_cast<void>(write_all(STDERR_FILENO, bytes)); }

}  // namespace judge::cli
