#include "judge/judging/checkers/history/queue_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace judge::history {
namespace {

Finding finding(FindingKind kind, std::string message, std::vector<std::string> lines) {
  return {kind, std::move(message), std::move(lines), std::nullopt};
}

// The take that was over before `limit` and had taken `value`.
const Call* earlier_take(const QueueView& view, std::int32_t value, std::size_t limit) {
  for (const Call& call : view.log.calls)
    if (view.is_take(call) && call.end && *call.end < limit && call.result == value) return &call;
  return nullptr;
}

// The bounds of the number of elements, seen from outside, after each record of a log.
struct Bounds {
  std::int64_t puts_begun = 0;
  std::int64_t puts_over = 0;
  std::int64_t takes_begun = 0;
  std::int64_t takes_over = 0;

  void pass(const QueueView& view, std::size_t index) {
    if (const Call* call = view.begins(index)) {
      puts_begun += view.is_put(*call) ? 1 : 0;
      takes_begun += view.is_take(*call) ? 1 : 0;
    }
    if (const Call* call = view.ends(index)) {
      puts_over += view.is_put(*call) ? 1 : 0;
      takes_over += view.is_take(*call) ? 1 : 0;
    }
  }
  [[nodiscard]] std::int64_t least() const {
    return std::max<std::int64_t>(puts_over - takes_begun, 0);
  }
  [[nodiscard]] std::int64_t most(std::int64_t capacity) const {
    return std::min(puts_begun - takes_over, capacity);
  }
};

// A value put exactly once, with the call that took it, if one did.
struct Passage {
  const Call* put = nullptr;
  const Call* take = nullptr;
};

// nullopt where a value was put twice.
std::optional<std::vector<Passage>> passages(const QueueView& view) {
  std::vector<Passage> all;
  std::unordered_map<std::int32_t, std::size_t> place;
  for (const Call& call : view.log.calls) {
    if (!view.is_put(call)) continue;
    if (!place.emplace(call.a, all.size()).second) return std::nullopt;
    all.push_back({&call, nullptr});
  }
  for (const Call& call : view.log.calls) {
    if (!view.is_take(call) || !call.end) continue;
    const auto found = place.find(call.result);
    if (found != place.end() && all[found->second].take == nullptr) all[found->second].take = &call;
  }
  return all;
}

Finding overtaken(const QueueView& view, const Passage& first, const Passage& second) {
  std::vector<std::string> lines = {view.end_line(*first.put), view.begin_line(*second.put),
                                    view.end_line(*second.take)};
  if (first.take == nullptr)
    return finding(FindingKind::lost_item,
                   fmt::format("element {} is lost: {}, put after it, was taken, and it was not",
                               first.put->a, second.put->a),
                   std::move(lines));
  lines.push_back(view.begin_line(*first.take, fmt::format(" and gets {}", first.take->result)));
  return finding(FindingKind::order_violation,
                 fmt::format("not first in, first out: {} was put before {} but taken after it",
                             first.put->a, second.put->a),
                 std::move(lines));
}

}  // namespace

std::optional<Finding> find_foreign_element(const QueueView& view) {
  struct Counts {
    std::size_t put = 0;
    std::size_t taken = 0;
  };
  std::unordered_map<std::int32_t, Counts> counts;
  for (std::size_t i = 0; i < view.events.size(); ++i) {
    if (const Call* call = view.begins(i); call != nullptr && view.is_put(*call))
      ++counts[call->a].put;
    const Call* call = view.ends(i);
    if (call == nullptr || !view.is_take(*call)) continue;
    Counts& count = counts[call->result];
    if (++count.taken <= count.put) continue;
    if (count.put == 0)
      return finding(FindingKind::invented_item,
                     fmt::format("{} of thread {} answered {}, which nobody had put in",
                                 view.setup.names[static_cast<std::size_t>(call->op)], call->thread,
                                 call->result),
                     {view.begin_line(*call), view.end_line(*call)});
    std::vector<std::string> lines;
    if (const Call* first = earlier_take(view, call->result, i))
      lines.push_back(view.end_line(*first));
    lines.push_back(view.end_line(*call));
    return finding(
        FindingKind::duplicated_item,
        fmt::format("element {} was taken {} times, but put in only {}", call->result, count.taken,
                    count.put == 1 ? "once" : fmt::format("{} times", count.put)),
        std::move(lines));
  }
  return std::nullopt;
}

std::optional<Finding> find_overfull_queue(const QueueView& view) {
  Bounds bounds;
  for (std::size_t i = 0; i < view.events.size(); ++i) {
    bounds.pass(view, i);
    if (bounds.least() <= view.setup.capacity) continue;
    const Call& call = *view.ends(i);
    return finding(
        FindingKind::capacity_exceeded,
        fmt::format("{} of thread {} came back although the queue was full: {} {} calls were over, "
                    "{} {} calls begun, capacity {}",
                    view.text(call), call.thread, bounds.puts_over,
                    view.setup.names[static_cast<std::size_t>(view.setup.put)], bounds.takes_begun,
                    view.setup.names[static_cast<std::size_t>(view.setup.take)],
                    view.setup.capacity),
        {view.begin_line(call), view.end_line(call)});
  }
  return std::nullopt;
}

std::optional<Finding> find_overtaking(const QueueView& view) {
  const auto all = passages(view);
  if (!all) return std::nullopt;
  std::vector<Passage> by_end;
  for (const Passage& passage : *all)
    if (passage.put->end) by_end.push_back(passage);
  std::sort(by_end.begin(), by_end.end(),
            [](const Passage& x, const Passage& y) { return *x.put->end < *y.put->end; });
  // A take that never came back may have taken anything put in before it was given up.
  std::size_t first_open_take = view.events.size();
  for (const Call& call : view.log.calls)
    if (view.is_take(call) && !call.end) first_open_take = std::min(first_open_take, call.begin);

  // all is by begin of put: those whose put was over before it are a growing prefix of by_end.
  const Passage* latest = nullptr;   // of them, the one taken last
  const Passage* untaken = nullptr;  // of them, one not taken
  std::size_t prefix = 0;
  for (const Passage& second : *all) {
    for (; prefix < by_end.size() && *by_end[prefix].put->end < second.put->begin; ++prefix) {
      const Passage& first = by_end[prefix];
      if (first.take == nullptr) {
        if (untaken == nullptr) untaken = &first;
      } else if (latest == nullptr || first.take->begin > latest->take->begin) {
        latest = &first;
      }
    }
    if (second.take == nullptr) continue;
    if (latest != nullptr && latest->take->begin > *second.take->end)
      return overtaken(view, *latest, second);
    if (untaken != nullptr && first_open_take > *second.take->end)
      return overtaken(view, *untaken, second);
  }
  return std::nullopt;
}

std::optional<Finding> find_wrong_size(const QueueView& view) {
  // Before each record: the bounds. An open size call sees the bounds between its two records.
  struct Open {
    std::int64_t least;
    std::int64_t most;
    bool possible;
  };
  std::unordered_map<const Call*, Open> open;
  Bounds bounds;
  for (std::size_t i = 0; i < view.events.size(); ++i) {
    if (const Call* call = view.ends(i); call != nullptr && view.is_size(*call)) {
      const Open seen = open[call];
      open.erase(call);
      if (!seen.possible)
        return finding(
            FindingKind::not_linearizable,
            seen.least == seen.most
                ? fmt::format("{} of thread {}, but the queue held {}", view.text(*call),
                              call->thread, seen.least)
                : fmt::format("{} of thread {}, but all the while the queue held between "
                              "{} and {}",
                              view.text(*call), call->thread, seen.least, seen.most),
            {view.begin_line(*call), view.end_line(*call)});
    }
    bounds.pass(view, i);
    const std::int64_t least = bounds.least();
    const std::int64_t most = bounds.most(view.setup.capacity);
    if (const Call* call = view.begins(i); call != nullptr && view.is_size(*call) && call->end)
      open[call] = {least, most, false};
    for (auto& [call, seen] : open) {
      seen.least = std::min(seen.least, least);
      seen.most = std::max(seen.most, most);
      seen.possible = seen.possible || (least <= call->result && call->result <= most);
    }
  }
  return std::nullopt;
}

QueueStall describe_stall(const QueueView& view) {
  Bounds bounds;
  std::vector<std::string> lines;
  std::size_t open = 0;
  for (std::size_t i = 0; i < view.events.size(); ++i) bounds.pass(view, i);
  for (const Call& call : view.log.calls) {
    if (call.end) continue;
    constexpr std::size_t kMostLines = 8;
    if (++open <= kMostLines) lines.push_back(view.begin_line(call, " and is not back"));
  }
  const auto name = [&](int op) { return view.setup.names[static_cast<std::size_t>(op)]; };
  const std::string state =
      fmt::format("{} not back; {} of {} and {} of {} were over, capacity {}",
                  count_of(open, "call"), bounds.puts_over, name(view.setup.put), bounds.takes_over,
                  name(view.setup.take), view.setup.capacity);
  if (!view.facts.timed_out) return {std::nullopt, state};
  switch (stall_of(view.events, view.facts)) {
    case Stall::asleep:
      return {finding(FindingKind::deadlock,
                      "nobody is left to wake the threads that wait: " + state, std::move(lines)),
              ""};
    case Stall::spinning:
      return {finding(FindingKind::busy_wait,
                      fmt::format("no progress, but {:.0f} ms of CPU time: a loop that waits for "
                                  "what never comes; {}",
                                  to_ms(*view.facts.cpu), state),
                      std::move(lines)),
              ""};
    case Stall::slow:
      break;
  }
  return {std::nullopt, "too slow, but still at work when it was ended: " + state};
}

}  // namespace judge::history
