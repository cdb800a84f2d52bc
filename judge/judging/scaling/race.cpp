#include "judge/judging/scaling/race.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "judge/judging/scaling/clock_check.h"
#include "judge/judging/scaling/stopped.h"

namespace judge {
namespace {

using Clock = std::chrono::steady_clock;

constexpr double kLongestCall = 2e7;     // ns; larger sizes are left out
constexpr int kRounds = 12;              // after the climb
constexpr double kCellPatience = 1.5e8;  // ns of one size's calls; two are made anyway
constexpr std::int64_t kWarmUp = 32;     // up to this size several calls are made at once,
constexpr double kSuspicious = 4;        // and where one takes so many times the one before
constexpr int kTries = 5;
constexpr std::chrono::seconds kClimbWait{4};  // of one build's calls, where no budget says less
constexpr std::chrono::milliseconds kRoundsWait{2500};
constexpr double kClimbShare = 0.6;  // of a budget, the rounds get what is left

struct Cell {
  LadderInput made;
  double least = 0;
  double spent = 0;
  int calls = 0;
};

// One build, and how far it came.
class Racer {
 public:
  Racer(const Problem& problem, const Build& build, const RaceOptions& options,
        const BuildPlace& place)
      : runner_(make_runner(build, problem.limits, problem.signature, place.workplace)),
        ladder_(ladder_limits(problem, {.cap = kLongestCall}, options.max_n)) {
    runner_.settle_each();
    for (const GeneratorFamily& family : ladder_families(problem)) families_[family.family];
  }

  [[nodiscard]] std::optional<std::int64_t> next_size() const {
    const auto rung = ladder_.next();
    return rung ? std::optional(rung->n) : std::nullopt;
  }
  [[nodiscard]] Nanoseconds waited() const { return waited_; }
  void stop_before(std::int64_t size) { stop(used_up_before(size)); }
  void end_by(Clock::time_point end) { runner_.end_by(end); }

  // The next size of the climb, all families.
  Result<void> climb(LadderInputs& inputs, std::int64_t size, Nanoseconds patience) {
    double most = 0;
    for (auto& [family, cells] : families_) {
      if (ladder_.end() == complexity::LadderEnd::stopped) return {};
      if (waited_ > patience) {
        stop_before(size);
        return {};
      }
      JUDGE_TRY_ASSIGN(const auto made, inputs.make(family, size, 0));
      Cell cell{made};
      JUDGE_TRY(call_for_long_enough(cell, cells.empty() ? 0 : cells.back().least));
      if (cell.calls > 0) cells.push_back(cell);
      most = std::max(most, cell.least);
    }
    if (ladder_.end() != complexity::LadderEnd::stopped) ladder_.record(most);
    return {};
  }

  void keep_costliest() {
    const auto last = [](const auto& entry) {
      return entry.second.empty() ? 0.0 : entry.second.back().least;
    };
    const auto dearest = std::ranges::max_element(
        families_, [&](const auto& a, const auto& b) { return last(a) < last(b); });
    family_ = dearest->first;
    cells_ = std::move(dearest->second);
    families_.clear();
    waited_ = Nanoseconds(0);
  }

  [[nodiscard]] std::size_t cells() const { return cells_.size(); }
  // Another call at the i-th size it reached, unless that one was called long enough.
  Result<void> again(std::size_t i) {
    Cell& cell = cells_[i];
    if (failed_ || (cell.calls >= 2 && cell.spent + cell.least > kCellPatience)) return {};
    return call(cell);
  }

  [[nodiscard]] RaceTimes times() const {
    RaceTimes times{{}, family_, why_, ladder_.end()};
    for (const Cell& cell : cells_) {
      const Nanoseconds least(static_cast<std::int64_t>(cell.least));
      const auto [at, first] = times.least.try_emplace(cell.made.n, least);
      if (!first) at->second = std::min(at->second, least);
    }
    return times;
  }

 private:
  // A run-time that compiles as it goes may take a thousand times as long for one of its first
  // calls; the ladder would take that for the growth of the submission.
  Result<void> call_for_long_enough(Cell& cell, double before) {
    JUDGE_TRY(call(cell));
    const bool small = cell.made.n <= kWarmUp;
    for (int i = 1; i < kTries && !failed_ && cell.spent < kCellPatience; ++i) {
      if (!small && cell.least <= kSuspicious * before) break;
      JUDGE_TRY(call(cell));
    }
    return {};
  }

  Result<void> call(Cell& cell) {
    const auto start = Clock::now();
    JUDGE_TRY_ASSIGN(const Played played, runner_.play(*cell.made.input));
    waited_ += Clock::now() - start;
    if (played.exchange.ending != Ending::answered) {
      failed_ = true;
      const bool climbing = ladder_.end() == complexity::LadderEnd::climbing;
      if (!played.out_of_time) {
        stop(failed_at(cell.made.n, played, runner_.limits()));
      } else if (climbing) {
        stop(used_up_at(cell.made.n));
      }
      return {};
    }
    const double time = believed_time(played.exchange, *cell.made.input, runner_.signature());
    cell.least = cell.calls == 0 ? time : std::min(cell.least, time);
    cell.spent += time;
    ++cell.calls;
    return {};
  }

  void stop(Text why) {
    ladder_.stop();
    why_ = std::move(why);
  }

  Runner runner_;
  complexity::Ladder ladder_;
  Text why_;
  std::map<std::string, std::vector<Cell>> families_;
  std::string family_;
  std::vector<Cell> cells_;  // of the costliest family
  Nanoseconds waited_{0};    // for its calls
  bool failed_ = false;
};

// How long each build may be waited for, and until when all of them.
struct Bounds {
  Nanoseconds each{0};
  std::optional<Clock::time_point> end;
  [[nodiscard]] bool over() const { return end && Clock::now() > *end; }
};

Bounds bounds_of(const RaceOptions& options, double share, Nanoseconds longest, std::size_t racers,
                 Clock::time_point start) {
  if (!options.budget) return {longest, std::nullopt};
  const auto whole = [](double ns) { return Nanoseconds(static_cast<std::int64_t>(ns)); };
  const auto budget = static_cast<double>(options.budget->count());
  const Nanoseconds each = whole(share * budget / static_cast<double>(racers));
  return {std::min(longest, each), start + *options.budget};
}

Result<void> climb_all(std::vector<Racer>& racers, LadderInputs& inputs, const Bounds& bounds,
                       Observer& observer) {
  while (true) {
    std::optional<std::int64_t> size;
    for (const Racer& racer : racers) {
      const auto next = racer.next_size();
      if (next && (!size || *next < *size)) size = next;
    }
    if (!size) return {};
    observer.on_stage(fmt::format("timing at n = {}", *size));
    for (Racer& racer : racers) {
      if (racer.next_size() != size) continue;
      if (bounds.over()) racer.stop_before(*size);
      JUDGE_TRY(racer.climb(inputs, *size, bounds.each));
    }
  }
}

Result<void> repeat(std::vector<Racer>& racers, const Bounds& bounds, Observer& observer) {
  std::size_t sizes = 0;
  for (const Racer& racer : racers) sizes = std::max(sizes, racer.cells());
  for (int round = 1; round <= kRounds; ++round) {
    observer.on_stage(fmt::format("timing, round {} of {}", round, kRounds));
    for (std::size_t i = 0; i < sizes; ++i) {
      for (Racer& racer : racers) {
        if (bounds.over()) return {};
        if (i < racer.cells() && racer.waited() <= bounds.each) JUDGE_TRY(racer.again(i));
      }
    }
  }
  return {};
}

}  // namespace

Result<std::vector<RaceTimes>> race(const Problem& problem, LadderInputs& inputs,
                                    std::span<const Build* const> builds,
                                    const RaceOptions& options, const BuildPlace& place) {
  std::vector<Racer> racers;
  racers.reserve(builds.size());
  for (const Build* build : builds) racers.emplace_back(problem, *build, options, place);
  const auto start = Clock::now();
  for (Racer& racer : racers) {
    if (options.budget) racer.end_by(start + *options.budget);
  }
  const auto bounds = [&](double share, Nanoseconds longest) {
    return bounds_of(options, share, longest, builds.size(), start);
  };
  JUDGE_TRY(climb_all(racers, inputs, bounds(kClimbShare, kClimbWait), place.observer));
  for (Racer& racer : racers) racer.keep_costliest();
  JUDGE_TRY(repeat(racers, bounds(1 - kClimbShare, kRoundsWait), place.observer));
  std::vector<RaceTimes> times;
  for (const Racer& racer : racers) times.push_back(racer.times());
  return times;
}

}  // namespace judge
