#include "judge/judging/harness_process.h"

#include <poll.h>

#include <algorithm>
#include <array>
#include <thread>

namespace judge {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr Nanoseconds kSpin = std::chrono::microseconds(60);
constexpr unsigned kLongestPause = 256;  // exchanges
constexpr Nanoseconds kSettling = milliseconds(2);
constexpr Nanoseconds kLook = milliseconds(50);  // how often Ctrl-C and quietness are looked at
constexpr Nanoseconds kLeastCpuTimer = milliseconds(1);
// For the first words about stacks: so much of a processor, and on a machine that gives it none so
// long. Then silence after which they are over.
constexpr Nanoseconds kStacksCpu = milliseconds(400);
constexpr Nanoseconds kStacksWall = milliseconds(2000);
constexpr int kStacksPauseMs = 20;
constexpr Nanoseconds kClosingGrace = milliseconds(200);  // between closing the channel and ending
constexpr std::size_t kLargeRequest = 64 * 1024;

enum Slot : std::size_t { answer_slot, out_slot, err_slot, exit_slot, request_slot, slots };

unsigned cores() {  // asked once: glibc reads a file for it
  static const unsigned count = std::max(1U, std::thread::hardware_concurrency());
  return count;
}

std::optional<Nanoseconds> queued(const std::optional<sandbox::Process::Threads>& threads) {
  return threads ? threads->queued : std::nullopt;
}

bool readable(const pollfd& entry) { return (entry.revents & (POLLIN | POLLHUP | POLLERR)) != 0; }

}  // namespace

// The state of one exchange; run() is the loop.
class HarnessProcess::Poller {
 public:
  Poller(HarnessProcess& self, std::string_view request, Awaited awaited, std::uint32_t sequence,
         const ExchangeLimits& limits)
      : self_(self),
        process_(*self.process_),
        request_(request),
        awaited_(awaited),
        sequence_(sequence),
        limits_(limits),
        frames_(limits.output_bytes + 64),
        start_(Clock::now()) {}

  Result<Exchange> run();

 private:
  void begin();
  [[nodiscard]] bool spin();
  Result<void> wait_for_something();
  void serve();
  void take_answer();
  void take_frames(std::string_view bytes);
  void take(wire::Frame frame);
  template <class Told>
  bool keep(wire::Frame& frame, std::optional<Told>& kept) const;
  void take_output(Slot slot);
  void drain();
  void take_stacks();
  void look_at_timers();
  void settle() const;
  void look_at_cpu(Clock::time_point now);
  void look_at_quietness(Clock::time_point now);
  void end(Ending ending) {
    if (!ending_) ending_ = ending;
  }
  void bad_frame(std::string text) {
    exchange_.text = std::move(text);
    end(Ending::bad_frame);
  }
  [[nodiscard]] std::optional<Nanoseconds> cpu_used() const;
  [[nodiscard]] std::optional<Nanoseconds> queued_since_begin() const;
  Result<Exchange> conclude();

  HarnessProcess& self_;
  RunningProcess& process_;
  std::string_view request_;
  Awaited awaited_;
  std::uint32_t sequence_;
  ExchangeLimits limits_;
  wire::FrameReader frames_;
  Exchange exchange_;
  std::optional<Ending> ending_;
  Capture out_;
  Capture err_;
  std::array<pollfd, slots> polled_{};
  bool spun_ = false;    // spin() was there
  bool done_ = false;    // DONE has come
  bool exited_ = false;  // the process's end was seen
  std::optional<sandbox::Measured<Nanoseconds>> cpu_before_;
  std::optional<Nanoseconds> queued_before_;  // asked for late: most cases end sooner
  Clock::time_point start_;
  Clock::time_point cpu_timer_ = Clock::time_point::max();
  Clock::time_point look_timer_;
  std::optional<Clock::time_point> closed_;  // the answer pipe's end was seen
  // The quiet window: since when, with how much CPU and how many events.
  Clock::time_point quiet_since_;
  Nanoseconds quiet_cpu_{0};
  std::size_t quiet_events_ = 0;
};

void HarnessProcess::Poller::begin() {
  process_.reset_memory_peak();  // where it cannot: the peak so far, an upper bound
  cpu_before_ = process_.cpu();
  start_ = Clock::now();
  look_timer_ = start_ + kLook;
  quiet_since_ = start_;
  if (cpu_before_ && limits_.cpu.count() > 0) {
    cpu_timer_ = start_ + limits_.cpu / cores();
  }
  polled_[answer_slot] = {self_.answers_.get(), POLLIN, 0};
  polled_[out_slot] = {process_.stdout_fd(), POLLIN, 0};
  polled_[err_slot] = {process_.stderr_fd(), POLLIN, 0};
  polled_[exit_slot] = {process_.exit_fd(), POLLIN, 0};
  polled_[request_slot] = {-1, POLLOUT, 0};
  if (request_.size() > kLargeRequest) enlarge_pipe(self_.requests_.get());
  if (!request_.empty() && write_some(self_.requests_.get(), request_) == Transfer::closed)
    request_ = {};  // the process's end will be seen
}

Result<Exchange> HarnessProcess::Poller::run() {
  begin();
  while (!ending_) {
    JUDGE_TRY(wait_for_something());
    serve();
    if (!ending_) look_at_timers();
  }
  return conclude();
}

// Looks for an answer for a moment without sleeping. True: something has come.
bool HarnessProcess::Poller::spin() {
  if (awaited_ != Awaited::result || spun_ || cores() < 2) return false;
  spun_ = true;
  if (self_.no_spin_ > 0) {
    --self_.no_spin_;
    return false;
  }
  const auto until = Clock::now() + kSpin;
  do {
    if (::poll(polled_.data(), polled_.size(), 0) > 0) {
      self_.pause_ = 1;
      return true;
    }
  } while (Clock::now() < until);
  self_.no_spin_ = self_.pause_;
  self_.pause_ = std::min(2 * self_.pause_, kLongestPause);
  return false;
}

Result<void> HarnessProcess::Poller::wait_for_something() {
  auto wake = std::min(cpu_timer_, look_timer_);
  if (limits_.wall.count() > 0) wake = std::min(wake, start_ + limits_.wall);
  const auto left = std::chrono::ceil<milliseconds>(wake - Clock::now()).count();
  polled_[request_slot].fd = request_.empty() ? -1 : self_.requests_.get();
  if (!spin() &&
      ::poll(polled_.data(), polled_.size(), static_cast<int>(std::max<std::int64_t>(left, 0))) < 0)
    for (pollfd& entry : polled_) entry.revents = 0;  // EINTR: look at the timers and the flag
  if (self_.interrupted_ != nullptr && self_.interrupted_->load(std::memory_order_relaxed)) {
    process_.kill();
    self_.alive_ = false;
    return fail({Fault::interrupted, "", "", "interrupted", ""});
  }
  return {};
}

void HarnessProcess::Poller::serve() {
  if (readable(polled_[answer_slot])) take_answer();
  if (readable(polled_[out_slot])) take_output(out_slot);
  if (readable(polled_[err_slot])) take_output(err_slot);
  if (polled_[request_slot].revents != 0 &&
      write_some(self_.requests_.get(), request_) == Transfer::closed)
    request_ = {};
  if (!ending_ && readable(polled_[exit_slot])) {
    exited_ = true;
    drain();  // an answer may stand in the pipe
    end(done_ ? Ending::answered : Ending::exited);
  }
}

void HarnessProcess::Poller::take_answer() {
  thread_local std::string bytes;
  bytes.clear();
  if (read_some(self_.answers_.get(), bytes) == Transfer::closed) {
    polled_[answer_slot].fd = -1;
    closed_ = Clock::now();
  }
  if (!bytes.empty()) take_frames(bytes);
}

void HarnessProcess::Poller::take_frames(std::string_view bytes) {
  frames_.append(bytes);
  while (!ending_) {
    auto frame = frames_.next();
    if (!frame) {
      exchange_.text = frame.error().what;
      return end(frame.error().result_too_long ? Ending::output_limit : Ending::bad_frame);
    }
    if (!*frame) return;
    take(std::move(**frame));
  }
}

// A frame that tells more of the awaited RESULT, once.
template <class Told>
bool HarnessProcess::Poller::keep(wire::Frame& frame, std::optional<Told>& kept) const {
  auto* told = std::get_if<Told>(&frame);
  if (told == nullptr || awaited_ != Awaited::result || told->sequence != sequence_ || kept) {
    return false;
  }
  kept = std::move(*told);
  return true;
}

void HarnessProcess::Poller::take(wire::Frame frame) {
  if (auto* hello = std::get_if<wire::Hello>(&frame); hello && awaited_ == Awaited::hello)
    return hello->version == wire::kVersion ? end(Ending::answered)
                                            : bad_frame("another version of the protocol");
  if (auto* unusable = std::get_if<wire::Unusable>(&frame);
      unusable && awaited_ == Awaited::hello) {
    exchange_.text = std::move(unusable->message);
    return end(Ending::unusable);
  }
  if (auto* uncompiled = std::get_if<wire::Uncompiled>(&frame);
      uncompiled && awaited_ == Awaited::hello) {
    exchange_.text = std::move(uncompiled->diagnostics);
    return end(Ending::uncompiled);
  }
  if (auto* thrown = std::get_if<wire::ExceptionFrame>(&frame);
      thrown && (awaited_ == Awaited::hello ||
                 (awaited_ == Awaited::result && thrown->sequence == sequence_))) {
    exchange_.exception = std::move(*thrown);
    return end(Ending::threw);
  }
  if (auto* result = std::get_if<wire::ResultFrame>(&frame);
      result && awaited_ == Awaited::result && result->sequence == sequence_) {
    exchange_.payload = result->payload;
    exchange_.self_reported_ns = result->self_reported_ns;
    return end(Ending::answered);
  }
  if (keep(frame, exchange_.counts) || keep(frame, exchange_.space) ||
      keep(frame, exchange_.links)) {
    return;  // its RESULT comes next
  }
  if (std::holds_alternative<wire::Done>(frame) && awaited_ == Awaited::done) {
    done_ = true;  // its end comes next
    return;
  }
  bad_frame("a frame nobody asked for");
}

void HarnessProcess::Poller::take_output(Slot slot) {
  thread_local std::string bytes;
  bytes.clear();
  if (read_some(polled_[slot].fd, bytes) == Transfer::closed) polled_[slot].fd = -1;
  (slot == out_slot ? out_ : err_).add(bytes);
  if (limits_.output_bytes > 0 && out_.total() + err_.total() > limits_.output_bytes)
    end(Ending::output_limit);
}

// What is still in the pipes of a process that ended or is about to be killed. Bounded: the pipes
// hold little, and another writer can only go on until the output limit.
void HarnessProcess::Poller::drain() {
  for (const Slot slot : {answer_slot, out_slot, err_slot}) {
    if (ending_ && slot == answer_slot) continue;
    std::string bytes;
    while (polled_[slot].fd >= 0 && bytes.size() <= limits_.output_bytes &&
           read_some(polled_[slot].fd, bytes) == Transfer::some) {
    }
    if (slot != answer_slot) {
      (slot == out_slot ? out_ : err_).add(bytes);
    } else if (!bytes.empty()) {
      take_frames(bytes);
    }
  }
}

// Where a language can say it, stderr ends with where the threads were when the time was up.
void HarnessProcess::Poller::take_stacks() {
  const Ending ending = exchange_.ending;
  const bool late =
      ending == Ending::cpu_limit || ending == Ending::wall_limit || ending == Ending::quiet;
  if (!late || exited_) return;
  const auto asked = Clock::now();
  const auto cpu_then = cpu_used();
  if (!process_.ask_for_stacks()) return;
  const auto may_still_begin = [&] {
    const auto cpu_now = cpu_used();
    const auto wall = Clock::now() - asked;
    const Nanoseconds cpu = cpu_now && cpu_then ? *cpu_now - *cpu_then : Nanoseconds(wall);
    return cpu < kStacksCpu && wall < kStacksWall;
  };
  pollfd answer{polled_[err_slot].fd, POLLIN, 0};
  bool begun = false;
  while (answer.fd >= 0) {
    if (::poll(&answer, 1, kStacksPauseMs) <= 0) {
      if (begun || !may_still_begin()) return;
      continue;
    }
    const std::size_t before = err_.kept().size();
    drain();
    if (err_.kept().size() == before) return;  // the end, or more than is kept
    begun = true;
    answer.fd = polled_[err_slot].fd;
  }
}

void HarnessProcess::Poller::look_at_timers() {
  const auto now = Clock::now();
  if (now >= cpu_timer_) look_at_cpu(now);
  if (limits_.wall.count() > 0 && now - start_ >= limits_.wall)
    return end(done_ ? Ending::answered : Ending::wall_limit);
  if (closed_ && !done_ && now - *closed_ >= kClosingGrace)
    return bad_frame("the private channel was closed");
  if (now < look_timer_) return;
  look_timer_ = now + kLook;
  if (!queued_before_) queued_before_ = queued(process_.threads());
  if (limits_.quiet) look_at_quietness(now);
}

std::optional<Nanoseconds> HarnessProcess::Poller::cpu_used() const {
  const auto now = process_.cpu();
  if (!now || !cpu_before_) return std::nullopt;
  return now->value - cpu_before_->value;
}

// Threads that ended meanwhile took their share with them.
std::optional<Nanoseconds> HarnessProcess::Poller::queued_since_begin() const {
  const auto now = queued(exchange_.threads);
  if (!now || !queued_before_) return std::nullopt;
  return std::max(*now - *queued_before_, Nanoseconds(0));
}

// A process cannot burn more than one second a second on each core: the timer is set to the
// earliest moment at which the limit can be reached, and again from there.
void HarnessProcess::Poller::look_at_cpu(Clock::time_point now) {
  const auto used = cpu_used();
  if (used && *used >= limits_.cpu) return end(Ending::cpu_limit);
  cpu_timer_ =
      now + std::max((limits_.cpu - used.value_or(Nanoseconds(0))) / cores(), kLeastCpuTimer);
}

void HarnessProcess::Poller::look_at_quietness(Clock::time_point now) {
  const Nanoseconds used = cpu_used().value_or(Nanoseconds(0));
  const std::size_t events =
      self_.shared_.event_log != nullptr ? self_.shared_.event_log->progress() : 0;
  const bool moved = events != quiet_events_ || used - quiet_cpu_ > *limits_.quiet / 100;
  if (moved) {
    quiet_since_ = now;
    quiet_cpu_ = used;
    quiet_events_ = events;
  } else if (now - quiet_since_ >= *limits_.quiet) {
    const auto threads = process_.threads();
    if (threads && threads->sleeping == threads->total) return end(Ending::quiet);
    quiet_since_ = now;
  }
}

void HarnessProcess::Poller::settle() const {
  const auto end = Clock::now() + kSettling;
  while (Clock::now() < end) {
    const auto threads = process_.threads();
    if (!threads || threads->sleeping == threads->total) return;
    std::this_thread::yield();
  }
}

Result<Exchange> HarnessProcess::Poller::conclude() {
  exchange_.ending = *ending_;
  const auto now = Clock::now();
  if (limits_.settle && *ending_ == Ending::answered) settle();
  if (const auto used = cpu_used())
    exchange_.usage.cpu = sandbox::Measured<Nanoseconds>{*used, cpu_before_->source};
  exchange_.usage.wall =
      sandbox::Measured<Nanoseconds>{now - start_, sandbox::Source::monotonic_clock};
  exchange_.usage.memory_peak_bytes = process_.memory_peak();
  const bool over_cpu =
      limits_.cpu.count() > 0 && exchange_.usage.cpu && exchange_.usage.cpu->value > limits_.cpu;
  if (exchange_.ending == Ending::answered && over_cpu) exchange_.ending = Ending::cpu_limit;
  if (exchange_.ending != Ending::answered || awaited_ == Awaited::done) {
    if (exchange_.ending != Ending::answered) exchange_.threads = process_.threads();
    if (exchange_.ending == Ending::wall_limit) exchange_.queued = queued_since_begin();
    drain();
    take_stacks();
    exchange_.out_of_memory = process_.out_of_memory();
    if (!exited_) process_.kill();
    self_.alive_ = false;
    JUDGE_TRY_ASSIGN(exchange_.end, process_.wait());
    exchange_.out_of_memory = exchange_.out_of_memory || exchange_.end->oom_killed;
  }
  if (self_.shared_.event_log != nullptr && awaited_ == Awaited::result)
    exchange_.events = self_.shared_.event_log->events();
  if (self_.shared_.meter != nullptr && awaited_ == Awaited::result)
    exchange_.instructions = self_.shared_.meter->read();
  exchange_.output_truncated = out_.truncated() || err_.truncated();
  exchange_.stdout_bytes = out_.kept();
  exchange_.stderr_bytes = err_.kept();
  return std::move(exchange_);
}

HarnessProcess::HarnessProcess(std::unique_ptr<RunningProcess> process, Pipe requests, Pipe answers,
                               Shared shared, const std::atomic<bool>* interrupted)
    : process_(std::move(process)),
      requests_(std::move(requests.write)),
      answers_(std::move(answers.read)),
      shared_(shared),
      interrupted_(interrupted) {
  set_nonblocking(requests_.get());
  set_nonblocking(answers_.get());
}

Result<HarnessProcess> HarnessProcess::start(Executor& executor, Shared shared,
                                             const std::atomic<bool>* interrupted) {
  JUDGE_TRY_ASSIGN(Pipe requests, make_pipe());
  JUDGE_TRY_ASSIGN(Pipe answers, make_pipe());
  std::vector<std::pair<int, int>> fds{{requests.read.get(), 3}, {answers.write.get(), 4}};
  if (shared.event_log != nullptr) fds.emplace_back(shared.event_log->fd(), 5);
  if (shared.meter != nullptr) fds.emplace_back(shared.meter->fd(), 6);
  JUDGE_TRY_ASSIGN(auto process, executor.start(fds));
  return HarnessProcess(std::move(process), std::move(requests), std::move(answers), shared,
                        interrupted);
}

Result<Exchange> HarnessProcess::exchange(std::string_view request, Awaited awaited,
                                          std::uint32_t sequence, const ExchangeLimits& limits) {
  return Poller(*this, request, awaited, sequence, limits).run();
}

Result<Exchange> HarnessProcess::greet(const ExchangeLimits& limits) {
  return exchange({}, Awaited::hello, 0, limits);
}

Result<Exchange> HarnessProcess::run_case(std::uint32_t sequence, std::string_view frame,
                                          const ExchangeLimits& limits) {
  if (shared_.event_log != nullptr) shared_.event_log->clear();
  if (shared_.meter != nullptr) shared_.meter->clear();
  return exchange(frame, Awaited::result, sequence, limits);
}

Result<Exchange> HarnessProcess::finish(const ExchangeLimits& limits) {
  const std::string end = wire::encode_end();
  return exchange(end, Awaited::done, 0, limits);
}

}  // namespace judge
