#include "judge/judging/scaling/space_run.h"

#include <algorithm>
#include <cmath>

#include "judge/base/future.h"
#include "judge/complexity/space.h"
#include "judge/judging/scaling/stopped.h"

namespace judge {
namespace {

constexpr std::chrono::milliseconds kPatience{2000};      // for sizes far apart
constexpr std::chrono::milliseconds kMorePatience{1200};  // if so much was not used for them
constexpr int kFailures = 2;  // what is smaller than the first may be answered
constexpr std::int64_t kLeastBeside = 32;
constexpr std::int64_t kShort = 64;  // a ladder that ends before it is asked step by step
constexpr double kTwice = 1.9;       // nearly: sizes are whole numbers
constexpr double kStep = 1.3;        // a longer one in steps of at least this
constexpr std::int64_t kSpan = 4096;
constexpr double kSlowest = 1;                        // a call's time grows like n, or faster
constexpr double kFastest = 3;                        // what grows faster was measured by chance
constexpr std::chrono::milliseconds kNoticeable{20};  // shorter calls foretell nothing
constexpr double kFarTooLong = 1e15;                  // ns

complexity::SpaceSample sample(std::int64_t n, std::uint64_t heap, std::uint64_t stack) {
  return {static_cast<double>(n), static_cast<double>(heap), static_cast<double>(stack)};
}

// A call costs little beside what the harness does around it, so that every size of a long ladder
// would take the time from the largest ones.
std::vector<const ClockInput*> worth_asking(const std::vector<ClockInput>& inputs) {
  std::vector<const ClockInput*> chosen;
  const std::int64_t largest = inputs.empty() ? 0 : inputs.back().n;
  for (const ClockInput& one : inputs) {
    if (largest >= kShort) {
      if (one.n < largest / kSpan) continue;
      const auto n = static_cast<double>(one.n);
      if (!chosen.empty() && n < kStep * static_cast<double>(chosen.back()->n)) continue;
    }
    chosen.push_back(&one);
  }
  return chosen;
}

bool twice_as_large(std::int64_t a, std::int64_t b) {
  return kTwice * static_cast<double>(std::min(a, b)) <= static_cast<double>(std::max(a, b));
}

struct Order {
  std::vector<const ClockInput*> coarse;   // each about twice as large as the next, rising
  std::vector<const ClockInput*> between;  // falling
};

// Coarse are the largest, and others as far as none so near has been told; over a short ladder all.
// sizes: that have been told.
Order order_of(const std::vector<const ClockInput*>& chosen, std::vector<std::int64_t> sizes) {
  Order order;
  for (auto it = chosen.rbegin(); it != chosen.rend(); ++it) {
    const ClockInput* one = *it;
    const auto is_far = [&](std::int64_t n) { return twice_as_large(n, one->n); };
    const bool is_coarse = chosen.back()->n < kShort || std::ranges::all_of(sizes, is_far);
    (is_coarse ? order.coarse : order.between).push_back(one);
    if (is_coarse) sizes.push_back(one->n);
  }
  std::ranges::reverse(order.coarse);  // smaller ones foretell what larger ones take
  return order;
}

double as_double(Nanoseconds time) { return static_cast<double>(time.count()); }

double over(std::int64_t a, std::int64_t b) {
  return static_cast<double>(a) / static_cast<double>(b);
}

}  // namespace

Nanoseconds SpaceRun::Foresight::at(std::int64_t n) const {
  if (took_.size() < 2) return Nanoseconds(0);
  const auto last = std::prev(took_.end());
  if (last->second < kNoticeable) return Nanoseconds(0);
  const auto before = std::prev(last);
  const double ratio = as_double(last->second) / std::max(1.0, as_double(before->second));
  const double seen = std::log(ratio) / std::log(over(last->first, before->first));
  const double power = std::clamp(seen, kSlowest, kFastest);
  const double took = as_double(last->second) * std::pow(over(n, last->first), power);
  return took < kFarTooLong ? Nanoseconds(static_cast<std::int64_t>(took)) : Nanoseconds::max();
}

SpaceRun::SpaceRun(Runner runner)
    : runner_(std::move(runner)), patience_(kPatience), more_patience_(kMorePatience) {
  runner_.start_ahead();
}

Result<void> SpaceRun::warm_up(const ClockInput& small, const ClockInput& larger) {
  if (std::exchange(warm_, true)) return {};
  JUDGE_TRY(runner_.play(*small.input));
  JUDGE_TRY(runner_.play(*larger.input));
  return {};
}

Result<void> SpaceRun::ask(const ClockInput& one, const Patience& patience) {
  if (told_.contains(one.input) || failures_ >= kFailures) return {};
  if ((failed_at_ && one.n >= *failed_at_) || !patience.affords(foresight_.at(one.n))) return {};
  JUDGE_TRY_ASSIGN(const Played played, runner_.play(*one.input));
  const Exchange& exchange = played.exchange;
  patience_.spend(exchange);
  more_patience_.spend(exchange);
  if (exchange.ending == Ending::answered && exchange.space) {
    told_[one.input] = *exchange.space;
    foresight_.saw(one.n, exchange.usage.cpu ? exchange.usage.cpu->value : Nanoseconds(0));
    return {};
  }
  ++failures_;
  failed_at_ = one.n;
  if (exchange.ending != Ending::answered) {
    why_ = played.out_of_time ? used_up_at(one.n) : failed_at(one.n, played, runner_.limits());
  }
  return {};
}

Result<void> SpaceRun::ask_beside(const std::vector<ClockInput>& inputs) {
  if (inputs.empty() || inputs.back().n < std::max(kLeastBeside, 2 * last_beside_)) return {};
  if (beside_.valid()) {
    if (!is_ready(beside_)) return {};
    JUDGE_TRY(beside_.get());
  }
  last_beside_ = inputs.back().n;
  beside_ = std::async(std::launch::async,
                       [this, small = inputs.front(), one = inputs.back()]() -> Result<void> {
                         JUDGE_TRY(warm_up(small, one));
                         return ask(one, patience_);
                       });
  return {};
}

Result<void> SpaceRun::finish(Scaling& scaling, const std::vector<ClockInput>& inputs) {
  if (beside_.valid()) JUDGE_TRY(beside_.get());
  const std::vector<const ClockInput*> chosen = worth_asking(inputs);
  if (!chosen.empty()) JUDGE_TRY(warm_up(*chosen.front(), *chosen[chosen.size() / 2]));
  patience_.start();
  more_patience_.start();
  std::vector<std::int64_t> sizes;
  for (const ClockInput& one : inputs) {
    if (told_.contains(one.input)) sizes.push_back(one.n);
  }
  const Order order = order_of(chosen, std::move(sizes));
  for (const ClockInput* one : order.coarse) JUDGE_TRY(ask(*one, patience_));
  for (const ClockInput* one : order.between) JUDGE_TRY(ask(*one, more_patience_));
  scaling.space_why = why_;
  std::vector<complexity::SpaceSample> least;
  std::vector<complexity::SpaceSample> most;
  for (const ClockInput* one : chosen) {
    const auto told = told_.find(one->input);
    if (told == told_.end()) continue;
    const std::int64_t n = one->n;
    const wire::SpaceFrame& said = told->second;
    least.push_back(sample(n, said.least_heap_bytes, said.stack_bytes));
    most.push_back(sample(n, said.most_heap_bytes, said.stack_bytes));
    const auto point = std::ranges::find(scaling.points, n, &ScalingPoint::n);
    if (point == scaling.points.end()) continue;
    point->heap_bytes = said.most_heap_bytes;
    point->stack_bytes = said.stack_bytes;
  }
  scaling.space = complexity::classify_space(least, most);
  return {};
}

}  // namespace judge
