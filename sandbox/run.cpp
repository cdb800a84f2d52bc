#include <poll.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <thread>

#include "sandbox/clocks.h"
#include "sandbox/execution.h"

namespace judge::sandbox {

namespace {

// Even without a limit nobody gets the judge's whole memory.
constexpr std::uint64_t kMostOutput = 256 * kMiB;

// Watches one run: collects its output, and ends it at the first limit it exceeds. Sleeps in
// poll(); the timer is set to the earliest moment at which a limit can be reached.
class Supervisor {
 public:
  Supervisor(Execution& run, const Limits& limits)
      : run_(run),
        limits_(limits),
        output_cap_(limits.output_bytes == 0 ? kMostOutput : limits.output_bytes) {}

  Result<RunResult> supervise() {
    set_timer();
    while (run_.waits() && !wait()) {
    }
    auto result = run_.finish();
    if (!result) return result;
    // Everyone who could write is gone; what is still in the pipes counts.
    collect(run_.stdout_fd(), stdout_);
    collect(run_.stderr_fd(), stderr_);
    if (exceeds_output() && !result->limit) {
      result->limit = LimitKind::output;
      run_.box().reusable = false;
    }
    stdout_.resize(std::min<std::size_t>(stdout_.size(), output_cap_));
    stderr_.resize(std::min<std::size_t>(stderr_.size(), output_cap_ - stdout_.size()));
    const OutsidePaths& paths = run_.box().paths;
    result->stdout_bytes = paths.empty() ? std::move(stdout_) : paths.inside(stdout_);
    result->stderr_bytes = paths.empty() ? std::move(stderr_) : paths.inside(stderr_);
    return result;
  }

 private:
  // One wait; true when judge-box has something to say: the run is over.
  bool wait() {
    const Cgroup& cgroup = run_.box().cgroup;
    std::array<pollfd, 5> watched{{{run_.box().helper.channel.fd(), POLLIN, 0},
                                   {out_open_ ? run_.stdout_fd() : -1, POLLIN, 0},
                                   {err_open_ ? run_.stderr_fd() : -1, POLLIN, 0},
                                   {run_.box().timer.get(), POLLIN, 0},
                                   {killed_ ? -1 : cgroup.oom_fd(), cgroup.oom_poll_events(), 0}}};
    if (::poll(watched.data(), watched.size(), -1) < 0) return errno != EINTR;
    if (watched[1].revents != 0) out_open_ = collect(run_.stdout_fd(), stdout_);
    if (watched[2].revents != 0) err_open_ = collect(run_.stderr_fd(), stderr_);
    if (watched[0].revents != 0) return true;
    if (watched[4].revents != 0) on_memory_event();
    if (exceeds_output()) kill(LimitKind::output);
    if (watched[3].revents != 0) on_timer();
    return false;
  }

  [[nodiscard]] bool exceeds_output() const {
    return stdout_.size() + stderr_.size() > output_cap_;
  }

  // Reads what is there; keeps one byte more than the cap, which tells that it was exceeded.
  // False at the end of the stream.
  bool collect(int fd, std::string& into) {
    static thread_local std::array<char, 64 * 1024> buffer;
    for (;;) {
      const ssize_t count = ::read(fd, buffer.data(), buffer.size());
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) return count < 0 && errno == EAGAIN;
      const std::size_t used = stdout_.size() + stderr_.size();
      const std::size_t room = used > output_cap_ ? 0 : output_cap_ + 1 - used;
      into.append(buffer.data(), std::min<std::size_t>(room, static_cast<std::size_t>(count)));
      if (room == 0) return true;  // let the limit act before reading on
    }
  }

  // A process of the run was killed for memory; a run that goes on without it is over as well.
  void on_memory_event() {
    run_.box().cgroup.clear_oom_event();
    if (run_.out_of_memory()) kill(LimitKind::memory);
  }

  void on_timer() {
    std::uint64_t expirations = 0;
    static_cast<void>(::read(run_.box().timer.get(), &expirations, sizeof expirations));
    if (limits_.wall && run_.wall() >= *limits_.wall) kill(LimitKind::wall);
    if (!killed_ && limits_.cpu) {
      const auto used = run_.cpu();
      cpu_used_ = used ? used->value : Nanoseconds{0};
      if (cpu_used_ >= *limits_.cpu) kill(LimitKind::cpu);
    }
    if (!killed_) set_timer();
  }

  void set_timer() {
    // All processors at once can use it up no sooner than this.
    static const auto processors = std::max(1U, std::thread::hardware_concurrency());
    constexpr Nanoseconds kShortest = std::chrono::milliseconds(1);
    std::optional<Nanoseconds> next;
    if (limits_.wall) next = std::max(*limits_.wall - run_.wall(), Nanoseconds{1});
    if (limits_.cpu) {
      const Nanoseconds left = std::max((*limits_.cpu - cpu_used_) / processors, kShortest);
      next = next ? std::min(*next, left) : left;
    }
    itimerspec spec{};
    if (next) {
      spec.it_value.tv_sec = next->count() / 1'000'000'000;
      spec.it_value.tv_nsec = next->count() % 1'000'000'000;
    }
    ::timerfd_settime(run_.box().timer.get(), 0, &spec, nullptr);
  }

  void kill(LimitKind limit) {
    run_.kill(limit);
    killed_ = true;
  }

  Execution& run_;
  const Limits& limits_;
  const std::uint64_t output_cap_;
  Nanoseconds cpu_used_{0};
  bool killed_ = false;
  bool out_open_ = true;
  bool err_open_ = true;
  std::string stdout_;
  std::string stderr_;
};

}  // namespace

Result<RunResult> Box::run(const RunRequest& request) {
  JUDGE_TRY_ASSIGN(const auto run, Execution::begin(*state_, request));
  return Supervisor(*run, request.limits).supervise();
}

}  // namespace judge::sandbox
