#include "judge/judging/scaling/by_clock.h"

#include <algorithm>

#include "judge/complexity/classify.h"
#include "judge/judging/scaling/ladder_inputs.h"
#include "judge/judging/scaling/race.h"

namespace judge {
namespace {

constexpr Nanoseconds kBudget = std::chrono::milliseconds(1200);

Scaling scaling_of(const RaceTimes& times) {
  Scaling scaling;
  scaling.family = times.family;
  scaling.unit = kByClock;
  scaling.end = times.end;
  scaling.why = times.why;
  std::vector<complexity::Point> points;
  for (const auto& [n, time] : times.least) {
    const auto ns = static_cast<double>(time.count());
    points.push_back({static_cast<double>(n), ns});
    scaling.points.push_back({n, ns, std::nullopt, 0, time});
  }
  scaling.time = complexity::classify_time(points);
  scaling.space.doubt = complexity::Doubt::not_measured;
  return scaling;
}

std::optional<ReferenceTime> largest_of_both(const RaceTimes& submission,
                                             const RaceTimes& reference) {
  for (auto at = submission.least.rbegin(); at != submission.least.rend(); ++at) {
    const auto other = reference.least.find(at->first);
    if (other != reference.least.end()) return ReferenceTime{at->first, at->second, other->second};
  }
  return std::nullopt;
}

}  // namespace

Result<Scaling> scale_by_clock(const Problem& problem, const Build& build, const Build* reference,
                               const LadderOptions& options, const BuildPlace& place) {
  std::vector<const Build*> builds{&build};
  if (reference != nullptr) builds.push_back(reference);
  const Nanoseconds budget = std::min(kBudget, options.patience.value_or(kBudget));
  JUDGE_TRY_ASSIGN(const auto inputs, LadderInputs::open(problem, place));
  JUDGE_TRY_ASSIGN(const std::vector<RaceTimes> times,
                   race(problem, *inputs, builds, {options.max_n, budget}, place));
  Scaling scaling = scaling_of(times.front());
  if (reference != nullptr) scaling.reference = largest_of_both(times[0], times[1]);
  return scaling;
}

}  // namespace judge
