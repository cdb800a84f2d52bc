#include "judge/cli/interrupt.h"

#include <time.h>
#include <unistd.h>

#include <csignal>

#include "judge/cli/exit_code.h"

namespace judge::cli {
namespace {

constexpr long kPatienceSeconds = 2;

std::atomic<bool> interrupted{false};
std::atomic<long> interrupted_at{0};
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<long>::is_always_lock_free);

long now() {
  timespec time{};
  ::clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec;
}

void on_signal(int) {
  if (!interrupted.exchange(true)) {
    interrupted_at = now();
  } else if (now() - interrupted_at > kPatienceSeconds) {
    ::_exit(static_cast<int>(ExitCode::interrupted));
  }
}

}  // namespace

const std::atomic<bool>& catch_signals() {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction old {};
    ::sigaction(signal, nullptr, &old);
    if (old.sa_handler == SIG_IGN) continue;
    struct sigaction action {};
    action.sa_handler = on_signal;
    ::sigaction(signal, &action, nullptr);
  }
  ::signal(SIGPIPE, SIG_IGN);
  return interrupted;
}

}  // namespace judge::cli
