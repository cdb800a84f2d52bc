#include "judge/judging/step_run.h"

#include <poll.h>

#include <array>
#include <chrono>

#include "judge/judging/channel.h"

namespace judge {
namespace {

using Clock = std::chrono::steady_clock;
constexpr int kLookMs = 50;  // Ctrl-C, CPU and wall time

bool take(pollfd& entry, std::string& into) {
  if ((entry.revents & (POLLIN | POLLHUP | POLLERR)) == 0) return false;
  const Transfer transfer = read_some(entry.fd, into);
  if (transfer == Transfer::closed) entry.fd = -1;
  return transfer == Transfer::some;
}

std::optional<sandbox::LimitKind> exceeded(const sandbox::Process& process,
                                           const sandbox::Limits& limits, Clock::time_point start,
                                           std::size_t output) {
  if (limits.output_bytes > 0 && output > limits.output_bytes) return sandbox::LimitKind::output;
  if (limits.wall && Clock::now() - start > *limits.wall) return sandbox::LimitKind::wall;
  const auto cpu = limits.cpu ? process.cpu() : std::nullopt;
  if (cpu && cpu->value > *limits.cpu) return sandbox::LimitKind::cpu;
  return std::nullopt;
}

}  // namespace

Result<sandbox::RunResult> run_step(sandbox::Box& box, const sandbox::RunRequest& request,
                                    const std::atomic<bool>* interrupted) {
  JUDGE_TRY_ASSIGN(sandbox::Process process, box.start(request));
  const auto start = Clock::now();
  std::array<pollfd, 3> polled{{{process.stdout_fd(), POLLIN, 0},
                                {process.stderr_fd(), POLLIN, 0},
                                {process.exit_fd(), POLLIN, 0}}};
  std::string out;
  std::string err;
  std::optional<sandbox::LimitKind> limit;
  bool ended = false;
  while (!ended && !limit) {
    if (::poll(polled.data(), polled.size(), kLookMs) < 0)
      for (pollfd& entry : polled) entry.revents = 0;
    if (interrupted != nullptr && interrupted->load(std::memory_order_relaxed)) {
      process.kill();
      return fail({Fault::interrupted, "", "", "interrupted", ""});
    }
    take(polled[0], out);
    take(polled[1], err);
    ended = (polled[2].revents & (POLLIN | POLLHUP)) != 0;
    if (!ended) limit = exceeded(process, request.limits, start, out.size() + err.size());
  }
  if (!ended) process.kill();
  JUDGE_TRY_ASSIGN(sandbox::RunResult result, process.wait());
  const std::size_t most = request.limits.output_bytes;
  while (polled[0].fd >= 0 && out.size() <= most &&
         read_some(polled[0].fd, out) == Transfer::some) {
  }
  while (polled[1].fd >= 0 && err.size() <= most &&
         read_some(polled[1].fd, err) == Transfer::some) {
  }
  result.limit = limit ? limit : result.limit;
  result.stdout_bytes = std::move(out);
  result.stderr_bytes = std::move(err);
  return result;
}

}  // namespace judge
