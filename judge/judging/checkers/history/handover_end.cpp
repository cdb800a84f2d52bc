// The rules about how a call ends: what is left over, what goes on, why it never came.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "judge/judging/checkers/history/handover_rules.h"

namespace judge::history {
namespace {

Finding finding(FindingKind kind, std::string message, std::vector<std::string> lines) {
  return {kind, std::move(message), std::move(lines), std::nullopt};
}

// The first producer that has not begun all its items, and how many it has; at most as many steps
// as the log has producers.
std::optional<std::pair<std::int64_t, std::int64_t>> first_unfinished(const HandoverView& view) {
  std::map<std::int64_t, std::int64_t> produced;
  for (const Call& call : view.log.calls)
    if (view.is_produce(call)) ++produced[call.a];
  if (view.setup.items == 0) return std::nullopt;
  for (std::int64_t p = 0; p < view.setup.producers; ++p) {
    const auto found = produced.find(p);
    const std::int64_t count = found == produced.end() ? 0 : found->second;
    if (count < view.setup.items) return std::pair(p, count);
  }
  return std::nullopt;
}

// "of 20 items 9 were produced and 7 consumed; producer 1 has begun 3 of 10"
std::string describe_progress(const HandoverView& view) {
  const std::int64_t all = view.setup.producers * view.setup.items;
  const auto produced = std::count_if(view.log.calls.begin(), view.log.calls.end(),
                                      [&](auto& c) { return view.is_produce(c) && c.end; });
  std::string text =
      fmt::format("of {} {} were produced and {} consumed",
                  count_of(static_cast<std::size_t>(all), "item"), produced, view.consumed);
  if (!view.facts.timed_out) return text;
  if (produced >= all && std::cmp_greater_equal(view.consumed, all))
    return text + ", yet " + view.setup.function +
           " does not return: it waits for a thread that was not told that no more items come, or "
           "for one signal more than there are";
  if (const auto unfinished = first_unfinished(view))
    text += fmt::format("; producer {} has begun {} of its {}", unfinished->first,
                        unfinished->second, view.setup.items);
  return text;
}

// The calls that were still inside, and the last ones before everything stood still.
std::vector<std::string> stall_lines(const HandoverView& view) {
  constexpr std::size_t kMostInside = 4;
  std::vector<std::string> lines;
  const Call* produced = nullptr;
  const Call* consumed = nullptr;
  for (const Call& call : view.log.calls) {
    if (!call.end) {
      if (lines.size() < kMostInside) lines.push_back(view.begin_line(call, " and is still at it"));
      continue;
    }
    const Call*& last = view.is_produce(call) ? produced : consumed;
    if (last == nullptr || *call.end > *last->end) last = &call;
  }
  if (produced != nullptr) lines.push_back(view.end_line(*produced, ", the last one"));
  if (consumed != nullptr) lines.push_back(view.end_line(*consumed, ", the last one"));
  return lines;
}

}  // namespace

std::optional<Finding> find_early_return(const HandoverView& view) {
  if (!view.log.returned) return std::nullopt;
  const std::size_t end = *view.log.returned;
  for (const Call& call : view.log.calls) {
    if (call.end && *call.end < end) continue;
    std::vector<std::string> lines;
    if (call.begin < end) lines.push_back(view.begin_line(call));
    lines.push_back(view.returned_line());
    if (call.begin > end) lines.push_back(view.begin_line(call));
    if (call.begin < end && call.end) lines.push_back(view.end_line(call));
    return finding(
        FindingKind::left_running,
        fmt::format("{} returned at {} while items were still being {}d", view.setup.function,
                    view.when(end), view.is_produce(call) ? "produce" : "consume"),
        std::move(lines));
  }
  if (!view.log.threads_left) return std::nullopt;
  const wire::Event& note = *view.log.threads_left;
  const auto left = static_cast<std::size_t>(std::max(note.a, 0));
  return finding(
      FindingKind::left_running,
      fmt::format("{} returned, but left {} running; every one must come to its end "
                  "before",
                  view.setup.function, count_of(left, "thread")),
      {view.returned_line(), line(note, fmt::format("{} still there", count_of(left, "thread")))});
}

std::optional<Finding> find_lost_item(const HandoverView& view) {
  const Call* lost = nullptr;
  std::size_t count = 0;
  for (const auto& [value, item] : view.items) {
    if (item.consumed.size() >= item.produced.size()) continue;
    count += item.produced.size() - item.consumed.size();
    const Call* call = item.produced[item.consumed.size()];
    if (lost == nullptr || call->begin < lost->begin) lost = call;
  }
  if (lost == nullptr) return std::nullopt;
  const std::int32_t value = view.item_of(*lost);
  return finding(FindingKind::lost_item,
                 count == 1 ? fmt::format("item {} was produced but never consumed", value)
                            : fmt::format("item {} and {} more were produced but never consumed",
                                          value, count - 1),
                 {lost->end ? view.end_line(*lost) : view.begin_line(*lost), view.returned_line()});
}

std::optional<Finding> find_unproduced_item(const HandoverView& view) {
  const auto unfinished = first_unfinished(view);
  if (!unfinished) return std::nullopt;
  return finding(FindingKind::lost_item,
                 fmt::format("{} returned, but producer {} had produced only {} of its {}",
                             view.setup.function, unfinished->first, unfinished->second,
                             count_of(static_cast<std::size_t>(view.setup.items), "item")),
                 {view.returned_line()});
}

StallReport describe_stall(const HandoverView& view) {
  const std::string progress = describe_progress(view);
  if (!view.facts.timed_out)
    return {std::nullopt, view.setup.function + " did not come to its end: " + progress};
  switch (stall_of(view.events, view.facts)) {
    case Stall::asleep:
      return {
          finding(FindingKind::deadlock,
                  "nobody is left to wake the threads that wait: " + progress, stall_lines(view)),
          ""};
    case Stall::spinning:
      return {finding(FindingKind::busy_wait,
                      fmt::format("no progress, but {:.0f} ms of CPU time: a loop that waits for "
                                  "what never comes; {}",
                                  to_ms(*view.facts.cpu), progress),
                      stall_lines(view)),
              ""};
    case Stall::slow:
      break;
  }
  return {std::nullopt, "too slow, but still at work when it was ended: " + progress};
}

}  // namespace judge::history
