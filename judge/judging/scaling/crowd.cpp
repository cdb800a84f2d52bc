#include "judge/judging/scaling/crowd.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <span>

#include "judge/complexity/tail.h"
#include "judge/judging/scaling/patience.h"

namespace judge {
namespace {

constexpr int kCalls = 3;  // with each input; the least counts
constexpr int kCallsWithLess = 2;
constexpr std::int64_t kGainStep = 4;  // the next number of workers is so many times the last
constexpr std::int64_t kSleepersStep = 2;
constexpr std::size_t kFewestPoints = 3;
constexpr Nanoseconds kPatience = std::chrono::milliseconds(800);    // of CPU time
constexpr Nanoseconds kRoundsWait = std::chrono::milliseconds(300);  // then no more rounds
constexpr Nanoseconds kLongestWait = std::chrono::seconds(2);
// Where one sleeper is woken for an item, -0.3 to 0.2 was measured, where all are, 0.6 to 0.9.
constexpr double kFreeExponent = 0.3;
constexpr double kGrowingExponent = 0.45;
constexpr double kFreeRise = 0.07;
constexpr double kGrowingRise = 0.10;

std::optional<GeneratorFamily> family_for(const Problem& problem, GeneratorUse use) {
  const std::vector<GeneratorFamily> families = families_for(problem, use);
  return families.empty() ? std::nullopt : std::optional(families.front());
}

struct Times {
  Nanoseconds cpu{0};
  Nanoseconds wall{0};
};

Times least_of(const Times& a, const Times& b) {
  return {std::min(a.cpu, b.cpu), std::min(a.wall, b.wall)};
}

// The least of several calls with each input, in turns, so that all of them meet the same machine
// and the same warmth; nullopt: not answered, or a clock is missing, or no time was left.
Result<std::optional<std::vector<Times>>> least_times(std::span<const Input> inputs, Runner& runner,
                                                      Patience& patience) {
  std::vector<Times> least;
  for (int round = 0; round < kCalls && !(round > 0 && patience.over()); ++round) {
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      if (round == 0 && patience.over()) return std::nullopt;
      JUDGE_TRY_ASSIGN(const Played played, runner.play(inputs[i]));
      const Exchange& exchange = played.exchange;
      patience.spend(exchange);
      if (exchange.ending != Ending::answered || !exchange.usage.cpu || !exchange.usage.wall) {
        return std::nullopt;
      }
      const Times times{exchange.usage.cpu->value, exchange.usage.wall->value};
      if (round == 0) {
        least.push_back(times);
      } else {
        least[i] = least_of(least[i], times);
      }
    }
  }
  return least;
}

Input without_pauses(Input input) {
  for (Pace& pace : input.paces) pace = {};
  for (std::vector<Operation>& script : input.threads) {
    std::erase_if(script, [](const Operation& operation) { return operation.method < 0; });
  }
  return input;
}

// One number of workers; nullopt: could not be measured.
using MeasureOne = Result<std::optional<CrowdPoint>> (*)(const std::string& family,
                                                         std::int64_t workers, LadderInputs& inputs,
                                                         Runner& runner, Patience& patience);

Result<std::optional<CrowdPoint>> measure_all(const std::string& family, std::int64_t workers,
                                              LadderInputs& inputs, Runner& runner,
                                              Patience& patience) {
  JUDGE_TRY_ASSIGN(const auto made, inputs.make(family, workers, 0));
  JUDGE_TRY_ASSIGN(const auto times, least_times({made.input.get(), 1}, runner, patience));
  if (!times) return std::nullopt;
  return CrowdPoint{workers, made.n, times->front().cpu, times->front().wall};
}

// What more work costs more: the workers' start is in both.
Result<std::optional<CrowdPoint>> measure_difference(const std::string& family,
                                                     std::int64_t workers, LadderInputs& inputs,
                                                     Runner& runner, Patience& patience) {
  JUDGE_TRY_ASSIGN(const auto less, inputs.make(family, workers, 0));
  JUDGE_TRY_ASSIGN(const auto more, inputs.make(family, workers, 1));
  const std::array both{*less.input, *more.input};
  JUDGE_TRY_ASSIGN(const auto times, least_times(both, runner, patience));
  if (!times) return std::nullopt;
  return CrowdPoint{workers, more.n - less.n, times->at(1).cpu - times->at(0).cpu,
                    times->at(1).wall - times->at(0).wall};
}

// The least of several calls' instructions; nullopt: not answered or not counted.
Result<std::optional<double>> least_count(const Input& input, int calls, Runner& runner) {
  std::optional<double> least;
  for (int i = 0; i < calls; ++i) {
    JUDGE_TRY_ASSIGN(const Played played, runner.play(input));
    const Exchange& exchange = played.exchange;
    if (exchange.ending != Ending::answered || !exchange.instructions) return std::nullopt;
    const auto count = static_cast<double>(exchange.instructions->calls);
    least = std::min(least.value_or(count), count);
  }
  return least;
}

// calls: with the input of more work; those with less come first, and one of them warms up.
template <int calls>
Result<std::optional<CrowdPoint>> count_difference(const std::string& family, std::int64_t workers,
                                                   LadderInputs& inputs, Runner& runner,
                                                   Patience&) {
  JUDGE_TRY_ASSIGN(const auto less, inputs.make(family, workers, 0));
  JUDGE_TRY_ASSIGN(const auto more, inputs.make(family, workers, 1));
  JUDGE_TRY_ASSIGN(const auto few, least_count(*less.input, kCallsWithLess, runner));
  if (!few) return std::nullopt;
  JUDGE_TRY_ASSIGN(const auto many, least_count(*more.input, calls, runner));
  if (!many) return std::nullopt;
  return CrowdPoint{workers, more.n - less.n, {}, {}, *many - *few};
}

Result<std::vector<CrowdPoint>> measure_workers(const GeneratorFamily& family, std::int64_t step,
                                                MeasureOne measure, LadderInputs& inputs,
                                                Runner& runner) {
  const auto end = std::chrono::steady_clock::now() + kLongestWait;
  std::vector<CrowdPoint> points;
  for (std::int64_t workers = std::max<std::int64_t>(1, family.n_min);
       workers <= family.n_max && std::chrono::steady_clock::now() <= end; workers *= step) {
    Patience patience(kPatience, kRoundsWait);
    JUDGE_TRY_ASSIGN(const auto point, measure(family.family, workers, inputs, runner, patience));
    if (!point) break;
    points.push_back(*point);
  }
  return points;
}

Result<void> measure_blocked(Crowd& crowd, const GeneratorFamily& family, LadderInputs& inputs,
                             Runner& runner) {
  Patience patience(kPatience, kLongestWait);
  JUDGE_TRY_ASSIGN(const auto made, inputs.make(family.family, family.n_max, 0));
  const std::array both{*made.input, without_pauses(*made.input)};
  JUDGE_TRY_ASSIGN(const auto times, least_times(both, runner, patience));
  if (!times) return {};
  const Times& held = times->at(0);
  const Times& plain = times->at(1);
  if (held.wall <= plain.wall) return {};
  crowd.blocked = {family.n_max, held.wall - plain.wall,
                   std::max(Nanoseconds(0), held.cpu - plain.cpu)};
  return {};
}

}  // namespace

std::optional<double> sleepers_exponent(std::span<const CrowdPoint> points) {
  std::vector<complexity::Point> costs;
  for (const CrowdPoint& point : points) {
    const double cost = point.instructions.value_or(static_cast<double>(point.cpu.count()));
    if (point.workers < 2 || point.items < 1 || cost < 1) continue;
    costs.push_back({static_cast<double>(point.workers), cost / static_cast<double>(point.items)});
  }
  if (costs.size() < kFewestPoints) return std::nullopt;
  return complexity::log_slope(costs);
}

namespace {

// Counts of 16 sleepers differ by up to 7 % from those of 2 where one of them is woken, up or down;
// where all are, they rise from step to step: by 15 % where a run-time's own work is 50 times what
// a sleeper's look costs, else much more.
std::optional<bool> counted_as_free(std::span<const CrowdPoint> points) {
  std::vector<double> costs;
  for (const CrowdPoint& point : points) {
    costs.push_back(*point.instructions /
                    static_cast<double>(std::max<std::int64_t>(point.items, 1)));
  }
  const double rise = costs.back() / std::max(costs.front(), 1.0) - 1;
  if (rise <= kFreeRise) return true;
  if (rise >= kGrowingRise && std::ranges::is_sorted(costs)) return false;
  return std::nullopt;
}

// Empty: it does not answer, or nothing is counted.
Result<std::vector<CrowdPoint>> count_sleepers(const GeneratorFamily& family, LadderInputs& inputs,
                                               Runner& counting) {
  // The first call waits for the process to start.
  JUDGE_TRY_ASSIGN(const auto made, inputs.make(family.family, family.n_min, 0));
  JUDGE_TRY(counting.play(*made.input));
  JUDGE_TRY_ASSIGN(std::vector<CrowdPoint> counted,
                   measure_workers(family, kSleepersStep, count_difference<1>, inputs, counting));
  if (counted.size() < kFewestPoints || counted_as_free(counted)) return counted;
  return measure_workers(family, kSleepersStep, count_difference<2>, inputs, counting);
}

Result<std::vector<CrowdPoint>> measure_sleepers(const GeneratorFamily& family,
                                                 LadderInputs& inputs, Runner& runner,
                                                 Runner* counting) {
  if (counting != nullptr) {
    JUDGE_TRY_ASSIGN(std::vector<CrowdPoint> counted, count_sleepers(family, inputs, *counting));
    if (!counted.empty()) return counted;
  }
  return measure_workers(family, kSleepersStep, measure_difference, inputs, runner);
}

}  // namespace

Result<std::optional<Crowd>> measure_crowd(const Problem& problem, LadderInputs& inputs,
                                           Runner& runner, Runner* counting) {
  Crowd crowd;
  if (const auto family = family_for(problem, GeneratorUse::crowd)) {
    JUDGE_TRY_ASSIGN(crowd.gain, measure_workers(*family, kGainStep, measure_all, inputs, runner));
  }
  const auto sleepers = family_for(problem, GeneratorUse::sleepers);
  if (sleepers && counting != nullptr) counting->start_ahead();  // while the blocked ones sleep
  if (const auto family = family_for(problem, GeneratorUse::blocked)) {
    JUDGE_TRY(measure_blocked(crowd, *family, inputs, runner));
  }
  if (sleepers) {
    JUDGE_TRY_ASSIGN(crowd.sleepers, measure_sleepers(*sleepers, inputs, runner, counting));
    crowd.exponent = sleepers_exponent(crowd.sleepers);
  }
  if (crowd.gain.empty() && crowd.sleepers.empty() && !crowd.blocked) return std::nullopt;
  return crowd;
}

std::optional<complexity::Growth> of_one_item(complexity::Growth all) {
  using complexity::Growth;
  switch (all) {
    case Growth::linear:
      return Growth::constant;
    case Growth::linear_log:
      return Growth::logarithmic;
    case Growth::linear_root:
      return Growth::root;
    case Growth::quadratic:
      return Growth::linear;
    case Growth::quadratic_log:
      return Growth::linear_log;
    case Growth::cubic:
      return Growth::quadratic;
    case Growth::constant:
    case Growth::logarithmic:
    case Growth::root:
    case Growth::exponential:
    case Growth::factorial:
      break;
  }
  return std::nullopt;
}

std::optional<ItemCost> item_cost(const Scaling& scaling) {
  const complexity::Classification& time = scaling.time;
  const auto inside = [&](const ScalingPoint& point) {
    const auto n = static_cast<double>(point.n);
    return point.n > 0 && n >= time.n_min && n <= time.n_max;
  };
  const auto& points = scaling.points;
  const auto first = std::find_if(points.begin(), points.end(), inside);
  const auto last = std::find_if(points.rbegin(), points.rend(), inside);
  if (first == points.end()) return std::nullopt;
  ItemCost cost;
  if (time.best) cost.growth = of_one_item(*time.best);
  cost.n_min = first->n;
  cost.n_max = last->n;
  cost.first = first->count / static_cast<double>(first->n);
  cost.last = last->count / static_cast<double>(last->n);
  return cost;
}

double items_per_second(const CrowdPoint& point) {
  const double seconds = std::chrono::duration<double>(point.wall).count();
  return static_cast<double>(point.items) / std::max(seconds, 1e-9);
}

double burned_share(const BlockedTime& blocked) {
  return static_cast<double>(blocked.cpu.count()) /
         static_cast<double>(std::max<std::int64_t>(blocked.held.count(), 1));
}

std::optional<bool> sleepers_are_free(const Crowd& crowd) {
  if (!crowd.exponent) return std::nullopt;
  const auto counted = [](const CrowdPoint& point) { return point.instructions.has_value(); };
  if (crowd.sleepers.size() >= kFewestPoints && std::ranges::all_of(crowd.sleepers, counted)) {
    return counted_as_free(crowd.sleepers);
  }
  if (*crowd.exponent <= kFreeExponent) return true;
  if (*crowd.exponent >= kGrowingExponent) return false;
  return std::nullopt;
}

}  // namespace judge
