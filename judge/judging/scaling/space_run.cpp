#include "judge/judging/scaling/space_run.h"

#include <algorithm>
#include <utility>

#include "judge/base/future.h"
#include "judge/complexity/space.h"
#include "judge/judging/scaling/stopped.h"

namespace judge {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kPatience{2000};      // for sizes far apart
constexpr std::chrono::milliseconds kMorePatience{1200};  // if so much was not used for them
constexpr int kFailures = 2;  // what is smaller than the first may be answered
constexpr std::chrono::milliseconds kShortAhead{300};
constexpr std::chrono::seconds kLongestAhead{1};  // of wall time
constexpr std::size_t kLargestAhead = kMiB;
constexpr std::chrono::milliseconds kSlowRung{30};

complexity::SpaceSample sample(std::int64_t n, std::uint64_t heap, std::uint64_t stack) {
  return {static_cast<double>(n), static_cast<double>(heap), static_cast<double>(stack)};
}

Patience patience_after(Nanoseconds patience, const SpaceTimes& told) {
  Patience left(patience);
  for (const auto& [n, took] : told) left.spend(took);
  return left;
}

std::vector<std::int64_t> sizes_of(const std::vector<LadderInput>& inputs) {
  std::vector<std::int64_t> sizes;
  for (const LadderInput& one : inputs) sizes.push_back(one.n);
  return sizes;
}

// Of a ladder that nothing ends before its top.
std::vector<std::int64_t> sizes_within(const complexity::LadderLimits& limits) {
  std::vector<std::int64_t> sizes;
  complexity::Ladder ladder(limits);
  for (auto rung = ladder.next(); rung; rung = ladder.next()) {
    sizes.push_back(rung->n);
    ladder.record(0);
  }
  return sizes;
}

// One of them has that size.
const LadderInput& of_size(std::int64_t n, const std::vector<LadderInput>& inputs) {
  return *std::ranges::find(inputs, n, &LadderInput::n);
}

}  // namespace

SpaceRun::SpaceRun(Runner runner) : runner_(std::move(runner)) { runner_.start_ahead(); }

Result<void> SpaceRun::warm_up(const Inputs& inputs) {
  if (std::exchange(warm_, true)) return {};
  JUDGE_TRY(runner_.play(*inputs.front().input));
  JUDGE_TRY(runner_.play(*inputs[inputs.size() / 2].input));
  return {};
}

Result<Played> SpaceRun::play(const LadderInput& one, const Inputs& inputs) {
  JUDGE_TRY(warm_up(inputs));
  JUDGE_TRY_ASSIGN(Played played, runner_.play(*one.input));
  const Exchange& exchange = played.exchange;
  if (exchange.ending != Ending::answered) {
    warm_ = false;  // the next process is another
  } else if (exchange.space) {
    told_[one.input] = {*exchange.space, cpu_of(exchange)};
  }
  return played;
}

Result<Nanoseconds> SpaceRun::ask(const LadderInput& one, const Inputs& inputs,
                                  const Patience& patience) {
  if (told_.contains(one.input) || failures_ >= kFailures) return Nanoseconds(0);
  if (failed_at_ && one.n >= *failed_at_) return Nanoseconds(0);
  if (!patience.affords(foresee(one.n, times(inputs)))) return Nanoseconds(0);
  JUDGE_TRY_ASSIGN(const Played played, play(one, inputs));
  if (told_.contains(one.input)) return cpu_of(played.exchange);
  ++failures_;
  failed_at_ = one.n;
  if (played.exchange.ending != Ending::answered) {
    why_ = played.out_of_time ? used_up_at(one.n) : failed_at(one.n, played, runner_.limits());
  }
  return cpu_of(played.exchange);
}

void SpaceRun::ask_ahead(LadderInputs& inputs, std::vector<GeneratorFamily> families,
                         const complexity::LadderLimits& limits) {
  beside_ = std::async(std::launch::async,
                       [this, &inputs, families = std::move(families), limits]() -> Result<void> {
                         return climb_ahead(inputs, families, limits);
                       });
}

Result<void> SpaceRun::climb_ahead(LadderInputs& inputs,
                                   const std::vector<GeneratorFamily>& families,
                                   const complexity::LadderLimits& limits) {
  runner_.await_start();
  std::map<std::string, Inputs> asked;  // but for the least size, which is there to warm up with
  for (const GeneratorFamily& family : families) {
    const auto made = inputs.make(family.family, limits.n_min, 0);
    if (!made) return {};  // whoever needs it will say why
    asked[family.family].push_back(*made);
  }
  for (const std::int64_t n : doubling(sizes_within(limits))) {
    for (const GeneratorFamily& family : families) {
      if (enough_) return {};
      Inputs& known = asked[family.family];
      JUDGE_TRY_ASSIGN(const bool more, try_ahead(inputs, family.family, n, known));
      if (!more) return {};
    }
  }
  return {};
}

Result<bool> SpaceRun::try_ahead(LadderInputs& inputs, const std::string& family, std::int64_t n,
                                 Inputs& asked) {
  if (foresee(n, times(asked)) > kShortAhead) return false;
  const auto made = inputs.make(family, n, 0);
  if (!made) return false;
  asked.push_back(*made);
  JUDGE_TRY(warm_up(asked));  // may take a new process longer than what the call is given
  // What is counted may end long before: a call that takes too long is only waited for meanwhile.
  const auto end = runner_.end();
  const Clock::time_point soon = Clock::now() + kLongestAhead;
  runner_.end_by(std::min(soon, end.value_or(soon)));
  JUDGE_TRY_ASSIGN(const Played played, play(asked.back(), asked));
  runner_.end_by(end);
  return told_.contains(asked.back().input) && played.sent_bytes <= kLargestAhead;
}

Result<void> SpaceRun::ask_beside(const Inputs& inputs) {
  enough_ = true;
  const auto now = Clock::now();
  const bool slow = now - std::exchange(last_beside_, now) > kSlowRung;
  if (beside_.valid()) {
    if (!is_ready(beside_)) return {};
    JUDGE_TRY(beside_.get());
  }
  const SpaceTimes told = times(inputs);
  std::vector<std::int64_t> sizes = asked_beside(sizes_of(inputs), told, slow);
  if (sizes.empty()) return {};
  enough_ = false;
  beside_ = std::async(std::launch::async, [=, this, sizes = std::move(sizes),
                                            patience = patience_after(kPatience, told)] {
    return ask_until_enough(sizes, inputs, patience);
  });
  return {};
}

Result<void> SpaceRun::ask_until_enough(const std::vector<std::int64_t>& sizes,
                                        const Inputs& inputs, Patience patience) {
  for (const std::int64_t n : sizes) {
    JUDGE_TRY_ASSIGN(const Nanoseconds took, ask(of_size(n, inputs), inputs, patience));
    if (enough_) break;
    patience.spend(took);
  }
  return {};
}

SpaceTimes SpaceRun::times(const Inputs& inputs) const {
  SpaceTimes times;
  for (const LadderInput& one : inputs) {
    const auto told = told_.find(one.input);
    if (told != told_.end()) times[one.n] = told->second.took;
  }
  return times;
}

Result<void> SpaceRun::finish(const Inputs& inputs) {
  enough_ = true;
  if (beside_.valid()) JUDGE_TRY(beside_.get());
  const SpaceTimes told = times(inputs);
  const bool dear = is_dear(told);
  const SpaceOrder order = order_of(worth_asking(sizes_of(inputs), dear), told, dear);
  Patience patience = patience_after(kPatience, told);
  Patience more_patience = patience_after(kMorePatience, told);
  const auto ask_one = [&](std::int64_t n, const Patience& within) -> Result<void> {
    JUDGE_TRY_ASSIGN(const Nanoseconds took, ask(of_size(n, inputs), inputs, within));
    patience.spend(took);
    more_patience.spend(took);
    return {};
  };
  for (const std::int64_t n : order.coarse) JUDGE_TRY(ask_one(n, patience));
  for (const std::int64_t n : order.between) JUDGE_TRY(ask_one(n, more_patience));
  return {};
}

void SpaceRun::tell(Scaling& scaling, const Inputs& inputs) const {
  const std::vector<std::int64_t> sizes = worth_asking(sizes_of(inputs), is_dear(times(inputs)));
  std::vector<complexity::SpaceSample> least;
  std::vector<complexity::SpaceSample> most;
  for (const LadderInput& one : inputs) {
    const auto told = told_.find(one.input);
    if (told == told_.end() || !std::ranges::binary_search(sizes, one.n)) continue;
    const wire::SpaceFrame& said = told->second.space;
    least.push_back(sample(one.n, said.least_heap_bytes, said.stack_bytes));
    most.push_back(sample(one.n, said.most_heap_bytes, said.stack_bytes));
    const auto point = std::ranges::find(scaling.points, one.n, &ScalingPoint::n);
    if (point == scaling.points.end()) continue;
    point->heap_bytes = said.most_heap_bytes;
    point->stack_bytes = said.stack_bytes;
  }
  scaling.space = complexity::classify_space(least, most);
  scaling.space_why = why_;
}

}  // namespace judge
