#include "sandbox/execution.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>

#include "sandbox/clocks.h"

namespace judge::sandbox {

namespace {

// judge-box answers at once, or when everything in the box has died of SIGKILL; that takes this
// long only if the machine is at its end.
constexpr std::chrono::milliseconds kPatience{30'000};

std::uint64_t lower_limit(std::uint64_t box, std::uint64_t run) {
  if (box == 0 || run == 0) return std::max(box, run);
  return std::min(box, run);
}

Result<std::pair<Fd, Fd>> make_pipe() {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) return fail_errno("pipe", errno);
  std::pair<Fd, Fd> pipe{Fd(ends[0]), Fd(ends[1])};
  if (::fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0) return fail_errno("pipe", errno);
  return pipe;
}

// Besides the run, init counts as a process of that user.
std::uint32_t limit_of_tasks(const BoxConfig& config, const Limits& limits) {
  const auto processes = lower_limit(config.processes, limits.processes);
  return processes == 0 ? 0U : static_cast<std::uint32_t>(processes + 1);
}

void put_texts(wire::Writer& message, const std::vector<std::string>& texts,
               const OutsidePaths& paths) {
  message.number(static_cast<std::uint32_t>(texts.size()));
  for (const auto& text : texts) message.text(paths.outside(text));
}

// Where there is no /tmp of the box's own, programs are told where else.
std::vector<std::string> environment(const RunRequest& request, const BoxState& box) {
  std::vector<std::string> env = request.env;
  const bool told = std::any_of(env.begin(), env.end(),
                                [](const auto& entry) { return entry.starts_with("TMPDIR="); });
  if (!box.paths.empty() && !told) env.emplace_back("TMPDIR=/work/tmp");
  return env;
}

}  // namespace

Result<std::unique_ptr<Execution>> Execution::begin(BoxState& box, const RunRequest& request) {
  if (box.busy)
    return fail({Fault::judge, "sandbox", "one run at a time in a box", "a second one", ""});
  JUDGE_TRY_ASSIGN(auto out, make_pipe());
  JUDGE_TRY_ASSIGN(auto err, make_pipe());
  std::unique_ptr<Execution> run(new Execution(box, std::move(out.first), std::move(err.first)));
  JUDGE_TRY(run->apply_limits(request.limits));
  JUDGE_TRY(run->request(request, std::move(out.second), std::move(err.second)));
  return run;
}

Result<void> Execution::apply_limits(const Limits& limits) {
  Cgroup& cgroup = box_.cgroup;
  JUDGE_TRY(cgroup.limit_memory(lower_limit(box_.config.memory_bytes, limits.memory_bytes)));
  JUDGE_TRY(cgroup.limit_processes(
      static_cast<std::uint32_t>(lower_limit(box_.config.processes, limits.processes))));
  cgroup.clear_oom_event();
  start_peak_window();
  oom_kills_before_ = cgroup.oom_kills();
  refused_before_ = cgroup.refused_processes();
  cpu_before_ = group_cpu();
  started_ = monotonic_now();
  return {};
}

Result<void> Execution::request(const RunRequest& request, Fd out, Fd err) {
  const Limits& limits = request.limits;
  wire::Writer message = box_.helper.channel.writer();
  message.kind(wire::Kind::run);
  message.number(
      wire::RunHeader{limits.file_bytes, limits.stack_bytes, limits.open_files,
                      box_.cgroup.has_pids() ? 0U : limit_of_tasks(box_.config, limits)});
  put_texts(message, request.argv, box_.paths);
  put_texts(message, environment(request, box_), box_.paths);
  message.text(box_.paths.outside(request.cwd));
  std::vector<int> fds{out.get(), err.get()};
  for (const auto& [ours, number] : request.fds) fds.push_back(ours);
  if (fds.size() > wire::kMaxDescriptors)
    return fail({Fault::judge, "sandbox", "at most 14 further descriptors", "more", ""});
  message.number(static_cast<std::uint32_t>(fds.size()));
  message.number(std::int32_t{1});
  message.number(std::int32_t{2});
  for (const auto& [ours, number] : request.fds) message.number(std::int32_t{number});
  if (auto sent = box_.helper.channel.send(message, fds); !sent)
    return message.overflowed() ? sent : box_broke(box_, std::move(sent).error());

  auto answer = box_.helper.channel.receive(kPatience);
  if (!answer) {
    // The box itself may have been what the kernel killed for memory: that is the run's doing.
    box_.reusable = false;
    if (!out_of_memory()) return fail(std::move(answer).error());
    return {};
  }
  if (answer->kind == wire::Kind::refused) {
    const BoxFailure failure = read_failure(*answer);
    if (request.hostile_program && failure.action == "execve") return end_unexecuted(failure, err);
    return fail(
        {Fault::judge, request.argv.empty() ? "sandbox" : request.argv[0], "", failure.text(), ""});
  }
  if (answer->kind != wire::Kind::started || !answer->fd)
    return box_broke(box_, {Fault::judge, "judge-box", "a started run", "something else", ""});
  pidfd_ = std::move(answer->fd);
  waits_ = true;
  box_.busy = true;
  start_watch(lower_limit(box_.config.memory_bytes, limits.memory_bytes));
  return {};
}

void Execution::start_watch(std::uint64_t memory_bytes) {
  const bool has_tree = box_.paths.empty();
  if (box_.cgroup.has_memory() && has_tree) return;
  Watched watched;
  if (!box_.cgroup.has_memory()) watched.memory_bytes = memory_bytes;
  if (!has_tree) {
    watched.work = box_.folder.path / "work";
    watched.work_bytes = box_.config.work_bytes;
    watched.work_inodes = box_.config.work_inodes;
  }
  memory_watch_.emplace(box_.proc, pidfd_.get(), std::move(watched));
}

// The end is there at once: a file that is always readable stands for the process that never was.
Result<void> Execution::end_unexecuted(const BoxFailure& failure, const Fd& err) {
  const std::string reason = failure.text() + "\n";
  if (::write(err.get(), reason.data(), reason.size()) < 0) return fail_errno("pipe", errno);
  pidfd_ = Fd(::open("/dev/null", O_RDONLY | O_CLOEXEC));
  if (!pidfd_) return fail_errno("/dev/null", errno);
  exited_ = wire::Exited{};
  exited_->wait_status = 127 << 8;
  return {};
}

Execution::~Execution() {
  if (!waits_) return;
  kill();
  static_cast<void>(finish());
}

// What the cgroup says, without what init itself spent on serving the run.
Nanoseconds Execution::group_cpu() const {
  const auto all = box_.cgroup.cpu();
  if (!all) return {};
  if (const auto init = process_cpu(box_.init); init && *init > init_cpu_) init_cpu_ = *init;
  return *all - init_cpu_;
}

std::optional<Measured<Nanoseconds>> Execution::cpu() const {
  std::optional<Measured<Nanoseconds>> best;
  const auto consider = [&best](std::optional<Nanoseconds> value, Source source) {
    if (value && (!best || *value > best->value)) best = {*value, source};
  };
  if (exited_) {
    consider(Nanoseconds(static_cast<std::int64_t>(exited_->cpu_ns)), Source::rusage);
  } else if (pidfd_) {
    if (pid_ < 0) pid_ = process_of(pidfd_.get()).value_or(0);
    if (pid_ > 0) {
      const auto own = process_cpu(pid_);
      // Readable: it has ended, and the number may already be someone else's.
      pollfd ended{pidfd_.get(), POLLIN, 0};
      if (::poll(&ended, 1, 0) == 0) consider(own, Source::process_clock);
    }
  }
  if (box_.cgroup.has_cpu()) {
    consider(group_cpu() - cpu_before_, Source::cgroup);
  } else if (!exited_) {
    consider(box_.proc.cpu(), Source::process_clock);
  }
  return best;
}

Nanoseconds Execution::wall() const {
  return (ended_ == Nanoseconds{} ? monotonic_now() : ended_) - started_;
}

void Execution::start_peak_window() {
  const Cgroup& cgroup = box_.cgroup;
  peak_before_ = box_.cgroup.reset_memory_peak() ? 0 : cgroup.memory_peak().value_or(0);
}

// The cgroup's peak, if it is one of the present window. One that cannot be set back (v2 before
// Linux 6.12) is when it has risen; else it tells of something earlier.
std::optional<std::uint64_t> Execution::group_peak() const {
  const auto peak = box_.cgroup.memory_peak();
  if (peak && *peak > peak_before_) return peak;
  return std::nullopt;
}

std::optional<Measured<std::uint64_t>> Execution::memory_peak() const {
  if (const auto peak = group_peak()) return Measured{*peak, Source::cgroup};
  std::optional<Measured<std::uint64_t>> best;
  if (memory_watch_ && memory_watch_->peak_bytes() > 0)
    best = {memory_watch_->peak_bytes(), Source::vm_hwm};
  if (box_.cgroup.has_memory() && !exited_)
    if (const auto memory = box_.proc.memory(); memory && memory->peak_bytes > 0)
      best = {std::max(memory->peak_bytes, memory->resident_bytes), Source::vm_hwm};
  // What init had resident before it executed the program is in this figure; it is less than any
  // program has.
  if (exited_ && (!best || exited_->max_rss_bytes > best->value) && !peak_was_reset_)
    best = {exited_->max_rss_bytes, Source::rusage};
  return best;
}

bool Execution::reset_memory_peak() {
  if (memory_watch_ && !box_.cgroup.has_memory())
    return peak_was_reset_ = memory_watch_->reset_peak();
  start_peak_window();
  if (peak_before_ == 0) return true;
  return peak_was_reset_ = box_.proc.reset_peaks();
}

bool Execution::out_of_memory() const {
  return box_.cgroup.oom_kills() > oom_kills_before_ ||
         (memory_watch_ && memory_watch_->exceeded() == LimitKind::memory);
}

void Execution::kill(std::optional<LimitKind> limit) {
  if (!limit_) limit_ = limit;
  box_.reusable = false;
  // Init ends the others as soon as the main process is gone.
  if (pidfd_) ::syscall(SYS_pidfd_send_signal, pidfd_.get(), SIGKILL, nullptr, 0);
}

Result<RunResult> Execution::finish() {
  RunResult result;
  if (waits_) {
    waits_ = false;
    box_.busy = false;
    auto answer = box_.helper.channel.receive(kPatience);
    if (answer && answer->kind == wire::Kind::exited) {
      exited_ = answer->reader.number<wire::Exited>();
    } else {
      box_.reusable = false;
      if (!answer && !out_of_memory()) return fail(std::move(answer).error());
      if (answer)
        return box_broke(box_,
                         {Fault::judge, "judge-box", "the end of a run", "something else", ""});
    }
  }
  ended_ = monotonic_now();
  result.oom_killed = out_of_memory();
  if (!exited_) {
    result.signal = SIGKILL;  // together with its init
  } else if (WIFSIGNALED(exited_->wait_status)) {
    result.signal = WTERMSIG(exited_->wait_status);
  } else {
    result.exit_code = WEXITSTATUS(exited_->wait_status);
  }
  if (exited_) result.orphans = exited_->orphans;
  result.limit = limit_of(result);
  result.usage = {cpu(), Measured{wall(), Source::monotonic_clock}, memory_peak()};
  if (result.limit || result.orphans > 0 || result.oom_killed) box_.reusable = false;
  return result;
}

std::optional<LimitKind> Execution::limit_of(const RunResult& result) const {
  if (limit_) return limit_;
  if (result.oom_killed) return LimitKind::memory;
  if (memory_watch_)
    if (const auto exceeded = memory_watch_->exceeded()) return exceeded;
  // Being refused a process is the reason only for one that failed.
  const bool failed = result.signal || result.exit_code.value_or(0) != 0;
  if (failed && box_.cgroup.refused_processes() > refused_before_) return LimitKind::processes;
  return std::nullopt;
}

}  // namespace judge::sandbox
