#include "judge/judging/scaling/climb.h"

#include <algorithm>
#include <utility>

#include "judge/complexity/allocation_log.h"
#include "judge/judging/scaling/stopped.h"

namespace judge {
namespace {

using Clock = std::chrono::steady_clock;
using Time = std::chrono::duration<double, std::nano>;

// A size is only tried where it is predicted to take some milliseconds.
constexpr std::chrono::seconds kLongestCall{8};       // of wall time: the machine may be busy
constexpr std::chrono::milliseconds kPatience{1700};  // for the whole ladder
constexpr double kMostGrowth = 1000;    // to the next size: what is beyond is too long anyway
constexpr std::size_t kInputs = 3;      // of one size, over all families
constexpr std::size_t kMoreInputs = 9;  // where their costs are apart: pivots taken at random, say
constexpr std::size_t kDearInputs = 5;  // and of a size that would be asked once
constexpr std::size_t kAtRandom = 3;    // sizes one after the other whose costs were apart
constexpr double kApart = 1.05;         // times the least
constexpr std::uint32_t kLastLine = 1u << 30;
constexpr std::size_t kMostLines = 256;  // whose runs are kept: the process may name any
constexpr std::int64_t kWarmUp = 32;     // sizes whose first call is forgotten,
constexpr int kFirstCalls = 2;           // and of the smallest, whichever it is, so many
constexpr std::int64_t kChoice = 256;    // from here on only the costliest family

// What an exchange counted: by an instrumented build, or by the emulator. nullopt: nothing.
std::optional<wire::CountsFrame> counts_of(Exchange& exchange) {
  if (exchange.ending != Ending::answered) return std::nullopt;
  if (exchange.counts) return std::move(exchange.counts);
  if (!exchange.instructions) return std::nullopt;
  wire::CountsFrame counts;
  counts.components = {exchange.instructions->calls};
  return counts;
}

void add_lines(FamilyCosts& costs, std::int64_t n, const wire::CountsFrame& counts) {
  for (const auto& [number, runs] : counts.lines) {
    const auto line = static_cast<int>(std::min(number, kLastLine));
    auto known = std::ranges::find(costs.lines, line, &complexity::LineRuns::line);
    if (known == costs.lines.end()) {
      if (costs.lines.size() == kMostLines) continue;
      known = costs.lines.insert(known, {line, {}});
    }
    known->points.push_back({static_cast<double>(n), static_cast<double>(runs)});
  }
}

// Whether the last size cost clearly less, for its n, than the one before.
bool fell(const std::vector<ScalingPoint>& points) {
  if (points.size() < 2) return false;
  const auto each = [](const ScalingPoint& point) {
    return point.count / static_cast<double>(point.n);
  };
  return kApart * each(points.back()) < each(*std::prev(points.end(), 2));
}

// Whether not even the two cheapest cost about the same.
bool apart(std::vector<double> costs) {
  if (costs.size() < 2) return false;
  std::ranges::nth_element(costs, costs.begin() + 1);
  return costs[1] > kApart * costs[0];
}

// One call of three may pay for what a run-time has put off: the ladder does not end for that.
double lower_median(std::vector<double> costs) {
  const auto middle = costs.begin() + static_cast<std::ptrdiff_t>((costs.size() - 1) / 2);
  std::nth_element(costs.begin(), middle, costs.end());
  return *middle;
}

// Adds one call's counts; returns its cost.
double add(FamilyCosts& costs, const wire::CountsFrame& counts, const LadderInput& input) {
  const std::int64_t n = input.n;
  complexity::CountSample sample{static_cast<double>(n), {}};
  for (const std::uint64_t part : counts.components) {
    sample.components.push_back(static_cast<double>(part));
  }
  ScalingPoint point{n, complexity::total(sample), std::nullopt, counts.stack_bytes, std::nullopt};
  if (counts.log_is_whole) {
    point.heap_bytes = complexity::peak_auxiliary(counts.log, counts.result);
    costs.space.push_back({sample.n, static_cast<double>(*point.heap_bytes),
                           static_cast<double>(counts.stack_bytes), !counts.log.empty()});
  }
  add_lines(costs, n, counts);
  costs.time.push_back(std::move(sample));
  if (costs.points.empty() || costs.points.back().n != n) {
    costs.points.push_back(point);
    costs.first_inputs.push_back(input);
    costs.inputs.push_back(input);
  } else if (costs.points.back().count < point.count) {
    costs.points.back() = point;
    costs.inputs.back() = input;
  }
  return point.count;
}

}  // namespace

Climb::Climb(const Problem& problem, LadderInputs& inputs, Runner& runner,
             const ClimbOptions& options)
    : inputs_(inputs),
      runner_(runner),
      options_(options),
      ladder_(ladder_limits(problem, {.cap = options.cap, .one_input_from = options.one_input_from},
                            options.max_n)),
      patience_(kPatience),
      charge_(options.instruction_ns) {
  if (options.end) patience_.end_by(*options.end);
  for (const GeneratorFamily& family : ladder_families(problem)) {
    families_.push_back({family.family, {}, {}, {}, {}});
  }
  each_ = std::max<std::size_t>(1, kInputs / families_.size());
}

Result<void> Climb::run() {
  Time spent(0);  // on the last rung
  while (const auto rung = ladder_.next()) {
    const Time expected = spent * std::min(rung->growth, kMostGrowth);
    if (!patience_.affords(std::chrono::duration_cast<Nanoseconds>(expected))) {
      stop(used_up());
      break;
    }
    const Nanoseconds before = patience_.left();
    JUDGE_TRY_ASSIGN(const std::optional<double> most, climb_rung(*rung));
    if (!most) break;
    spent = before - patience_.left();
    ladder_.record(*most);
    if (rung->n >= kChoice) keep_costliest();
    if (options_.beside) JUDGE_TRY(options_.beside(costliest()));
    if (sent_bytes_ > options_.largest_input) stop(too_large_beyond(costliest().points.back().n));
  }
  return {};
}

Result<std::optional<double>> Climb::climb_rung(const complexity::Rung& rung) {
  double most = 0;
  for (FamilyCosts& family : families_) {
    JUDGE_TRY(warm_up(family, rung.n));
    const bool dear = rung.inputs == 1 || sent_bytes_ > options_.large_input;
    const bool at_random = family.sizes_apart >= kAtRandom;
    std::vector<double> costs;
    const std::size_t some = at_random ? kDearInputs : 1;
    JUDGE_TRY(ask(family, rung.n, dear ? some : each_, costs));
    if (!dear && rung.n >= kWarmUp) {
      family.sizes_apart = apart(costs) ? family.sizes_apart + 1 : 0;
      if (family.sizes_apart > 0) JUDGE_TRY(ask(family, rung.n, kMoreInputs, costs));
    }
    if (options_.by_chance && fell(family.points)) JUDGE_TRY(ask(family, rung.n, kInputs, costs));
    most = std::max(most, lower_median(std::move(costs)));
  }
  if (ladder_.end() == complexity::LadderEnd::stopped) return std::nullopt;
  return most;
}

Result<void> Climb::ask(FamilyCosts& family, std::int64_t n, std::size_t inputs,
                        std::vector<double>& costs) {
  while (costs.size() < inputs) {
    const std::size_t seed = costs.size();
    JUDGE_TRY_ASSIGN(const double cost, call(family, n, seed, seed + 1 < inputs));
    costs.push_back(cost);
  }
  return {};
}

Result<void> Climb::warm_up(const FamilyCosts& family, std::int64_t n) {
  const int calls = family.points.empty() ? kFirstCalls : n <= kWarmUp ? 1 : 0;
  for (int i = 0; i < calls; ++i) {
    FamilyCosts forgotten;
    forgotten.family = family.family;
    JUDGE_TRY(call(forgotten, n, 0));
  }
  return {};
}

FamilyCosts& Climb::costliest() {
  const auto last = [](const FamilyCosts& costs) {
    return costs.points.empty() ? std::pair<std::int64_t, double>{}
                                : std::pair{costs.points.back().n, costs.points.back().count};
  };
  return *std::ranges::max_element(families_,
                                   [&](const auto& a, const auto& b) { return last(a) < last(b); });
}

void Climb::keep_costliest() {
  if (families_.size() == 1) return;
  FamilyCosts costs = std::move(costliest());
  families_.clear();
  families_.push_back(std::move(costs));
  each_ = kInputs;
}

Clock::time_point Climb::end_of_call() const {
  const auto end = Clock::now() + kLongestCall;
  return options_.end ? std::min<Clock::time_point>(end, *options_.end) : end;
}

void Climb::stop(Text why) {
  if (ladder_.end() != complexity::LadderEnd::climbing) return;  // by itself, before that
  ladder_.stop();
  why_ = std::move(why);
}

Result<double> Climb::call(FamilyCosts& family, std::int64_t size, std::size_t seed, bool ahead) {
  if (ladder_.end() == complexity::LadderEnd::stopped) return 0.0;
  if (options_.end && Clock::now() >= *options_.end) {
    stop(used_up_before(size));
    return 0.0;
  }
  const auto made = inputs_.make(family.family, size, static_cast<std::int64_t>(seed));
  if (!made && (made.error().fault != Fault::problem || family.points.empty())) {
    return tl::unexpected(made.error());
  }
  if (!made) {
    stop(no_input_at(size));
    return 0.0;
  }
  const std::int64_t n = made->n;
  if (ahead) inputs_.make_ahead(family.family, size, static_cast<std::int64_t>(seed) + 1);
  // The first one waits for the process to start.
  if (started_) runner_.end_by(end_of_call());
  JUDGE_TRY_ASSIGN(Played played, runner_.play(*made->input));
  if (!std::exchange(started_, true)) patience_.start();
  patience_.spend(charge_.one_more(played.exchange));
  sent_bytes_ = played.sent_bytes;
  if (const auto counts = counts_of(played.exchange)) {
    return add(family, *counts, *made);
  }
  const bool used_up = played.out_of_time && options_.end && Clock::now() >= *options_.end;
  stop(used_up ? used_up_at(n) : failed_at(n, played, runner_.limits()));
  return 0.0;
}

}  // namespace judge
