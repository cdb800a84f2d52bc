#include "judge/judging/scaling/space_run.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "judge/complexity/space.h"
#include "judge/judging/scaling/patience.h"
#include "judge/judging/scaling/stopped.h"

namespace judge {
namespace {

constexpr std::chrono::milliseconds kPatience{1500};
constexpr std::int64_t kShort = 64;  // a ladder that ends before it is asked step by step
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

// Every other size, the largest among them, and then those between: where the time is used up
// first, the range is no shorter.
std::vector<const ClockInput*> coarse_first(const std::vector<const ClockInput*>& chosen) {
  std::vector<const ClockInput*> ordered;
  for (const std::size_t odd : {std::size_t{1}, std::size_t{0}}) {
    for (std::size_t i = 0; i < chosen.size(); ++i) {
      if ((chosen.size() - i) % 2 == odd) ordered.push_back(chosen[i]);
    }
  }
  return ordered;
}

// What a call takes at some size, from the two largest that were asked. Telling may cost more than
// the call: a look at what is alive takes time for all of it.
class Foresight {
 public:
  void saw(std::int64_t n, Nanoseconds took) { took_[n] = took; }
  [[nodiscard]] Nanoseconds at(std::int64_t n) const {
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

 private:
  static double as_double(Nanoseconds time) { return static_cast<double>(time.count()); }
  static double over(std::int64_t a, std::int64_t b) {
    return static_cast<double>(a) / static_cast<double>(b);
  }

  std::map<std::int64_t, Nanoseconds> took_;
};

}  // namespace

Result<void> measure_space(Scaling& scaling, const std::vector<ClockInput>& inputs,
                           Runner& runner) {
  const auto stopped_at = [&](const ClockInput& one, const Played& played) {
    return played.out_of_time ? used_up_at(one.n) : failed_at(one.n, played, runner.limits());
  };
  std::vector<complexity::SpaceSample> least;
  std::vector<complexity::SpaceSample> most;
  Foresight foresight;
  const std::vector<const ClockInput*> chosen = worth_asking(inputs);
  // What the run-time does at a first call, small or not, is not the submission's.
  if (!chosen.empty()) JUDGE_TRY(runner.play(chosen.front()->input));
  if (!chosen.empty()) JUDGE_TRY(runner.play(chosen[chosen.size() / 2]->input));
  Patience patience(kPatience);
  for (const ClockInput* asked : coarse_first(chosen)) {
    const ClockInput& one = *asked;
    if (!patience.affords(foresight.at(one.n))) continue;
    JUDGE_TRY_ASSIGN(const Played played, runner.play(one.input));
    const Exchange& exchange = played.exchange;
    if (exchange.ending != Ending::answered || !exchange.space) {
      if (exchange.ending != Ending::answered) scaling.space_why = stopped_at(one, played);
      break;
    }
    const wire::SpaceFrame& said = *exchange.space;
    least.push_back(sample(one.n, said.least_heap_bytes, said.stack_bytes));
    most.push_back(sample(one.n, said.most_heap_bytes, said.stack_bytes));
    const auto point = std::ranges::find(scaling.points, one.n, &ScalingPoint::n);
    if (point != scaling.points.end()) {
      point->heap_bytes = said.most_heap_bytes;
      point->stack_bytes = said.stack_bytes;
    }
    patience.spend(exchange);
    foresight.saw(one.n, exchange.usage.cpu ? exchange.usage.cpu->value : Nanoseconds(0));
  }
  std::ranges::sort(least, {}, &complexity::SpaceSample::n);
  std::ranges::sort(most, {}, &complexity::SpaceSample::n);
  scaling.space = complexity::classify_space(least, most);
  return {};
}

}  // namespace judge
