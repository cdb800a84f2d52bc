#include "judge/judging/checkers/history/handover_rules.h"

#include <fmt/format.h>

#include <map>

namespace judge::history {
namespace {

Finding finding(FindingKind kind, std::string message, std::vector<std::string> lines) {
  return {kind, std::move(message), std::move(lines), std::nullopt};
}

std::string count_of(std::int64_t n, std::string_view noun) {
  return history::count_of(static_cast<std::size_t>(n), noun);
}

// The first consume call that is (twice) or is not (invented) of an item that was ready before.
const Call* first_unmatched(const HandoverView& view, bool twice) {
  struct Counts {
    std::size_t ready = 0;
    std::size_t taken = 0;
  };
  std::unordered_map<std::int32_t, Counts> counts;
  for (std::size_t i = 0; i < view.events.size(); ++i) {
    if (const Call* call = view.ends(i); call != nullptr && view.is_produce(*call))
      ++counts[view.item_of(*call)].ready;
    const Call* call = view.begins(i);
    if (call == nullptr || !view.is_consume(*call)) continue;
    Counts& count = counts[call->b];
    ++count.taken;
    if (count.taken > count.ready && (count.ready > 0) == twice) return call;
  }
  return nullptr;
}

}  // namespace

std::optional<Finding> find_wrong_actor(const HandoverView& view) {
  for (const Call& call : view.log.calls) {
    const bool producing = view.is_produce(call);
    if (!producing && !view.is_consume(call)) continue;
    const std::int64_t actors = producing ? view.setup.producers : view.setup.consumers;
    if (call.a < 0 || call.a >= actors) {
      return finding(FindingKind::wrong_call,
                     fmt::format("{0} was called for {1}r {2}; there are {1}rs 0 to {3} only",
                                 producing ? "produce" : "consume",
                                 producing ? "produce" : "consume", call.a, actors - 1),
                     {view.begin_line(call)});
    }
    if (producing && (call.b < 0 || call.b >= view.setup.items)) {
      return finding(
          FindingKind::wrong_call,
          fmt::format("producer {} was asked for its item {}; it has {} (counted from 0)", call.a,
                      call.b, count_of(view.setup.items, "item")),
          {view.begin_line(call)});
    }
  }
  return std::nullopt;
}

std::optional<Finding> find_producer_disorder(const HandoverView& view) {
  std::unordered_map<std::int32_t, const Call*> last;
  for (const Call& call : view.log.calls) {
    if (!view.is_produce(call)) continue;
    const Call* before = std::exchange(last[call.a], &call);
    const std::int64_t next = before == nullptr ? 0 : std::int64_t{before->b} + 1;
    const bool overlapping = before != nullptr && (!before->end || *before->end > call.begin);
    if (call.b == next && !overlapping) continue;
    std::vector<std::string> lines;
    if (before != nullptr) lines.push_back(view.begin_line(*before));
    lines.push_back(view.begin_line(call));
    const std::string when = view.when(call.begin);
    if (call.b < next)
      return finding(
          FindingKind::wrong_call,
          fmt::format("producer {} produced its item {} again at {}", call.a, call.b, when),
          std::move(lines));
    if (call.b > next)
      return finding(FindingKind::order_violation,
                     fmt::format("producer {} began its item {} at {}, before its item {}", call.a,
                                 call.b, when, next),
                     std::move(lines));
    return finding(
        FindingKind::order_violation,
        fmt::format("producer {} began its item {} at {}, still producing its item {}; a "
                    "producer makes one item at a time",
                    call.a, call.b, when, before->b),
        std::move(lines));
  }
  return std::nullopt;
}

std::optional<Finding> find_duplicate(const HandoverView& view) {
  const Call* call = first_unmatched(view, true);
  if (call == nullptr) return std::nullopt;
  const Call& first = *view.item(call->b).consumed.front();
  return finding(FindingKind::duplicated_item, fmt::format("item {} was consumed twice", call->b),
                 {view.begin_line(first),
                  view.begin_line(*call, fmt::format(" a second time (first at {} by consumer {})",
                                                     view.when(first.begin), first.a))});
}

std::optional<Finding> find_invention(const HandoverView& view) {
  const Call* call = first_unmatched(view, false);
  if (call == nullptr) return std::nullopt;
  const auto& produced = view.item(call->b).produced;
  if (produced.empty())
    return finding(
        FindingKind::invented_item,
        fmt::format("consumer {} was given item {}, which was never produced", call->a, call->b),
        {view.begin_line(*call)});
  const Call& source = *produced.front();
  std::vector<std::string> lines = {view.begin_line(*call)};
  if (source.end) lines.push_back(view.end_line(source));
  if (!source.end) lines.push_back(view.begin_line(source, " (and never had it)"));
  return finding(
      FindingKind::invented_item,
      fmt::format("consumer {} was given item {} before produce had returned it", call->a, call->b),
      std::move(lines));
}

std::optional<Finding> find_consumer_disorder(const HandoverView& view) {
  if (view.setup.consumers != 1) return std::nullopt;
  struct Last {
    const Call* call = nullptr;
    std::int32_t index = 0;
  };
  std::unordered_map<std::int32_t, Last> last;
  for (const Call& call : view.log.calls) {
    if (!view.is_consume(call)) continue;
    const auto& produced = view.item(call.b).produced;
    if (produced.size() != 1) continue;
    const Call& source = *produced.front();
    Last& before = last[source.a];
    if (before.call != nullptr && source.b < before.index)
      return finding(FindingKind::order_violation,
                     fmt::format("producer {}'s item {} was consumed after its item {}; the buffer "
                                 "must keep the order",
                                 source.a, source.b, before.index),
                     {view.begin_line(*before.call), view.begin_line(call)});
    before = {&call, source.b};
  }
  return std::nullopt;
}

std::optional<Finding> find_overfull_buffer(const HandoverView& view) {
  const HandoverSetup& setup = view.setup;
  const std::int64_t most = setup.capacity + setup.producers + setup.consumers;
  // What is lost in the end does not wait in the buffer; while the call runs nobody can tell.
  const bool complete = view.facts.returned && view.log.returned;
  const auto lost = [&](const Call& produce) {
    return complete && view.item(view.item_of(produce)).consumed.empty();
  };
  std::unordered_map<std::int32_t, std::int64_t> waiting_of;  // never below 0, forged or not
  std::int64_t waiting = 0;
  std::int64_t consumed = 0;
  std::int64_t peak = most;
  std::int64_t consumed_at_peak = 0;
  const Call* first_over = nullptr;
  const Call* top = nullptr;
  for (std::size_t i = 0; i < view.events.size(); ++i) {
    const Call* taken = view.begins(i);
    if (taken != nullptr && view.is_consume(*taken)) {
      ++consumed;
      if (std::int64_t& count = waiting_of[taken->b]; count > 0) --count, --waiting;
    }
    const Call* made = view.ends(i);
    if (made == nullptr || !view.is_produce(*made) || lost(*made)) continue;
    ++waiting_of[view.item_of(*made)];
    if (++waiting <= peak) continue;
    if (first_over == nullptr) first_over = made;
    top = made;
    peak = waiting;
    consumed_at_peak = consumed;
  }
  if (top == nullptr) return std::nullopt;
  std::vector<std::string> lines = {
      view.end_line(*first_over, fmt::format(": {} wait now, one too many", most + 1))};
  if (top != first_over)
    lines.push_back(view.end_line(
        *top, fmt::format(": {} wait now, {} were consumed", peak, consumed_at_peak)));
  return finding(
      FindingKind::capacity_exceeded,
      fmt::format("the buffer is not bounded: {} were produced and not yet consumed at one "
                  "time; capacity {} and one in the hands of each of {} and {} allow {}",
                  count_of(peak, "item"), setup.capacity, count_of(setup.producers, "producer"),
                  count_of(setup.consumers, "consumer"), most),
      std::move(lines));
}

std::optional<Finding> find_failed_meeting(const HandoverView& view) {
  if (!view.log.meet_failed) return std::nullopt;
  const wire::Event& note = *view.log.meet_failed;
  const char* call = note.a == view.setup.produce ? "produce" : "consume";
  return finding(
      FindingKind::no_overlap,
      fmt::format("the {0}rs do not work at the same time: inside {0} {1} of {2} {0}rs met "
                  "(is it called under a lock, or by one thread for all?)",
                  call, note.b, note.c),
      {line(note, fmt::format("gave up waiting inside {0}: {1} of {2} {0}rs were there", call,
                              note.b, note.c))});
}

}  // namespace judge::history
