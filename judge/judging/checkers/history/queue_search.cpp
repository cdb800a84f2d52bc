#include "judge/judging/checkers/history/queue_search.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <set>

namespace judge::history {
namespace {

// One state the queue may be in, and which open calls have already had their effect.
struct State {
  std::vector<std::int32_t> queue;  // oldest first
  std::uint64_t done = 0;           // bit per slot
  friend auto operator<=>(const State&, const State&) = default;
};

class Search {
 public:
  Search(const QueueView& view, std::uint64_t effort) : view_(view), effort_(effort) {}

  SearchResult run() {
    states_.insert(State{});
    for (std::size_t i = 0; i < view_.events.size(); ++i) {
      if (const Call* call = view_.begins(i)) {
        if (!open(*call)) return {};
      } else if (const Call* ended = view_.ends(i)) {
        if (!close(*ended)) return {};
        if (states_.empty()) return {SearchResult::Answer::impossible, explain(*ended)};
      }
    }
    return {SearchResult::Answer::linearizable, std::nullopt};
  }

 private:
  // Gives the call a slot of its own until it ends. False: too many calls are open at once.
  bool open(const Call& call) {
    for (std::size_t slot = 0; slot < 64; ++slot) {
      if (slots_.size() <= slot) slots_.push_back(nullptr);
      if (slots_[slot] != nullptr) continue;
      slots_[slot] = &call;
      return true;
    }
    return false;
  }

  // States after this call has ended. False: too much work.
  bool close(const Call& call) {
    std::size_t slot = 0;
    while (slots_[slot] != &call) ++slot;
    const std::uint64_t bit = std::uint64_t{1} << slot;
    std::set<State> after;
    std::set<State> seen;
    std::vector<State> todo(states_.begin(), states_.end());
    for (const State& state : states_)
      if (!spend(state.queue.size() + 16)) return false;
    while (!todo.empty()) {
      State state = std::move(todo.back());
      todo.pop_back();
      if ((state.done & bit) != 0) {
        state.done &= ~bit;
        after.insert(std::move(state));
        continue;
      }
      for (std::size_t other = 0; other < slots_.size(); ++other) {
        const std::uint64_t its_bit = std::uint64_t{1} << other;
        if (slots_[other] == nullptr || (state.done & its_bit) != 0) continue;
        if (!spend(state.queue.size() + 16)) return false;
        State next = state;
        next.done |= its_bit;
        if (!apply(*slots_[other], next.queue)) continue;
        if (seen.insert(next).second) todo.push_back(std::move(next));
      }
    }
    slots_[slot] = nullptr;
    before_ = std::exchange(states_, std::move(after));
    return true;
  }

  // The call's effect at this point of the order; false where it cannot stand here.
  [[nodiscard]] bool apply(const Call& call, std::vector<std::int32_t>& queue) const {
    const auto size = static_cast<std::int64_t>(queue.size());
    if (view_.is_put(call)) {
      if (size >= view_.setup.capacity) return false;
      queue.push_back(call.a);
      return true;
    }
    if (view_.is_take(call)) {
      if (queue.empty() || (call.end && queue.front() != call.result)) return false;
      queue.erase(queue.begin());
      return true;
    }
    return !view_.is_size(call) || !call.end || call.result == size;
  }

  bool spend(std::uint64_t work) {
    if (effort_ < work) return false;
    effort_ -= work;
    return true;
  }

  [[nodiscard]] Finding explain(const Call& call) const {
    Finding finding;
    finding.kind = FindingKind::not_linearizable;
    finding.message = fmt::format("no order of the calls explains {} of thread {}: {}",
                                  view_.text(call), call.thread, possible_contents(before_));
    constexpr std::size_t kMostLines = 6;
    finding.events.push_back(view_.begin_line(call));
    for (const Call* other : slots_) {
      if (other == nullptr || finding.events.size() == kMostLines) continue;
      finding.events.push_back(view_.begin_line(*other, " at the same time"));
    }
    finding.events.push_back(view_.end_line(call));
    return finding;
  }

  static std::string possible_contents(const std::set<State>& states) {
    std::set<std::vector<std::int32_t>> contents;
    for (const State& state : states) contents.insert(state.queue);
    std::string text = "by the calls before it, the queue held ";
    int named = 0;
    for (const auto& queue : contents) {
      if (named == 3) return text + " or others";
      if (named++ > 0) text += " or ";
      constexpr std::size_t kMost = 8;
      const auto shown = queue.begin() + static_cast<std::ptrdiff_t>(std::min(queue.size(), kMost));
      text += fmt::format("[{}{}]", fmt::join(queue.begin(), shown, ", "),
                          queue.size() > kMost ? ", …" : "");
    }
    return text;
  }

  const QueueView& view_;
  std::uint64_t effort_;
  std::vector<const Call*> slots_;
  std::set<State> states_;
  std::set<State> before_;  // the last response
};

}  // namespace

SearchResult search_order(const QueueView& view, std::uint64_t effort) {
  return Search(view, effort).run();
}

}  // namespace judge::history
