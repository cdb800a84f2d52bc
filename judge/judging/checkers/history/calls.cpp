#include "judge/judging/checkers/history/calls.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace judge::history {
namespace {

constexpr std::uint64_t kQuietNs = 20'000'000;  // shorter gaps are ordinary running
constexpr std::uint64_t kJudgeableNs = 80'000'000;
constexpr std::int64_t kStartUpNs = 25'000'000;  // CPU that starting threads may take
constexpr std::int64_t kPerEventNs = 30'000;     // CPU that a call may take

std::string broken_record(std::size_t index, std::string_view what) {
  return fmt::format("record {}: {}", index, what);
}

class Reader {
 public:
  Reader(int ops, ExpectedResult expected, const void* context)
      : ops_(ops), expected_(expected), context_(context) {}

  // False where the record contradicts what came before it.
  bool take(const wire::Event& event, std::size_t index) {
    switch (event.phase) {
      case wire::EventPhase::invoke:
        return invoke(event, index);
      case wire::EventPhase::response:
        return response(event, index);
      case wire::EventPhase::note:
        return note(event, index);
      case wire::EventPhase::none:
        break;
    }
    log.broken = broken_record(index, "neither call, answer nor note");
    return false;
  }

  CallLog log;

 private:
  bool invoke(const wire::Event& event, std::size_t index) {
    if (event.op >= ops_) {
      log.broken = broken_record(index, "a call of something unknown");
      return false;
    }
    Call call;
    call.op = event.op;
    call.thread = event.thread;
    call.a = event.a;
    call.b = event.b;
    call.begin = index;
    open_[key(event)].push_back(log.calls.size());
    log.calls.push_back(call);
    return true;
  }

  bool response(const wire::Event& event, std::size_t index) {
    auto& open = open_[key(event)];
    // Nested or interleaved calls of one thread are few; the cap keeps forged logs cheap.
    const std::size_t reach = std::min<std::size_t>(open.size(), 64);
    for (std::size_t back = 1; back <= reach; ++back) {
      Call& call = log.calls[open[open.size() - back]];
      if (expected_ != nullptr) {
        const auto wanted = expected_(call, context_);
        if (wanted && *wanted != event.a) continue;
      }
      call.end = index;
      call.result = event.a;
      open.erase(open.end() - static_cast<std::ptrdiff_t>(back));
      return true;
    }
    log.broken = broken_record(index, "an answer without its call");
    return false;
  }

  bool note(const wire::Event& event, std::size_t index) {
    switch (static_cast<wire::Note>(event.op)) {
      case wire::Note::meet_failed:
        if (!log.meet_failed) log.meet_failed = event;
        return true;
      case wire::Note::call_returned:
        if (log.returned) {
          log.broken = broken_record(index, "the call returned twice");
          return false;
        }
        log.returned = index;
        return true;
      case wire::Note::threads_left:
        if (!log.threads_left) log.threads_left = event;
        return true;
    }
    log.broken = broken_record(index, "an unknown note");
    return false;
  }

  static std::uint32_t key(const wire::Event& event) {
    return static_cast<std::uint32_t>(event.thread) << 8 | event.op;
  }

  int ops_;
  ExpectedResult expected_;
  const void* context_;
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> open_;
};

std::uint64_t last_time(const std::vector<wire::Event>& events) {
  std::uint64_t last = 0;
  for (const auto& event : events) last = std::max(last, event.time_ns);
  return last;
}

}  // namespace

CallLog read_calls(const std::vector<wire::Event>& events, int ops, ExpectedResult expected,
                   const void* context) {
  Reader reader(ops, expected, context);
  for (std::size_t i = 0; i < events.size(); ++i)
    if (!reader.take(events[i], i)) break;
  return std::move(reader.log);
}

std::string at(const wire::Event& event) {
  return fmt::format("{:.1f} ms", static_cast<double>(event.time_ns) / 1e6);
}

std::string line(const wire::Event& event, std::string_view what) {
  return fmt::format("{:>9}  {}", at(event), what);
}

Nanoseconds held_time(const std::vector<wire::Event>& events, const CallLog& log,
                      const RunFacts& facts, Nanoseconds pace) {
  std::vector<int> change(events.size() + 1, 0);
  for (const Call& call : log.calls) {
    ++change[call.begin];
    if (call.end) --change[*call.end];
  }
  std::uint64_t held = 0;
  std::uint64_t now = 0;
  int open = 0;
  for (std::size_t i = 0; i < events.size(); ++i) {
    const std::uint64_t time = events[i].time_ns;
    if (open > 0 && time > now && time - now >= kQuietNs) held += time - now;
    now = std::max(now, time);
    open += change[i];
  }
  if (facts.wall) held = std::min(held, static_cast<std::uint64_t>(facts.wall->count()));
  held = std::min(held, static_cast<std::uint64_t>(pace.count()));  // however large, if forged
  return Nanoseconds(held < kJudgeableNs ? 0 : static_cast<std::int64_t>(held));
}

std::optional<Finding> find_busy_wait(const std::vector<wire::Event>& events, const CallLog& log,
                                      const RunFacts& facts, Nanoseconds pace) {
  if (!facts.cpu) return std::nullopt;
  const Nanoseconds held = held_time(events, log, facts, pace);
  if (held.count() == 0) return std::nullopt;
  const auto ordinary =
      Nanoseconds(kStartUpNs + kPerEventNs * static_cast<std::int64_t>(events.size()));
  if (*facts.cpu <= held / 4 + ordinary) return std::nullopt;
  Finding finding;
  finding.kind = FindingKind::busy_wait;
  finding.message = fmt::format(
      "busy-waiting: {:.0f} ms of CPU time were used although for {:.0f} ms there was nothing to "
      "do "
      "but wait; a waiting thread should sleep until it is woken",
      to_ms(*facts.cpu), to_ms(held));
  return finding;
}

Stall stall_of(const std::vector<wire::Event>& events, const RunFacts& facts) {
  if (!facts.wall) return facts.slept ? Stall::asleep : Stall::slow;
  const auto wall = static_cast<std::uint64_t>(std::max<std::int64_t>(facts.wall->count(), 0));
  const std::uint64_t last = std::min(last_time(events), wall);
  const auto quiet = static_cast<std::int64_t>(wall - last);
  if (quiet < static_cast<std::int64_t>(kJudgeableNs)) return Stall::slow;
  const bool burned = facts.cpu && facts.cpu->count() > quiet / 2;
  if (burned) return Stall::spinning;
  return facts.slept ? Stall::asleep : Stall::slow;
}

HistoryVerdict conclude(std::vector<Finding> findings, const CallLog& log, const RunFacts& facts,
                        std::string unfinished) {
  HistoryVerdict verdict;
  if (log.broken) {
    findings.push_back({FindingKind::broken_history,
                        "the event log contradicts itself: " + *log.broken,
                        {},
                        std::nullopt});
  } else if (findings.empty() && facts.returned && !log.returned) {
    findings.push_back({FindingKind::broken_history,
                        "the event log ends before the call returned: far more calls were made "
                        "than the case needs, or the log was overwritten",
                        {},
                        std::nullopt});
  }
  verdict.findings = std::move(findings);
  verdict.ok = verdict.findings.empty() && facts.returned && !facts.timed_out;
  if (!verdict.ok)
    verdict.message =
        verdict.findings.empty() ? std::move(unfinished) : verdict.findings.front().message;
  return verdict;
}

std::string count_of(std::size_t n, std::string_view noun) {
  return fmt::format("{} {}{}", n, noun, n == 1 ? "" : "s");
}

}  // namespace judge::history
