#include "judge/complexity/time_check.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace judge::complexity {
namespace {

constexpr double kSpan = 32;          // sizes from n_max / 32 on count
constexpr double kSlopeApart = 0.25;  // between a class told by the clock and the clock
constexpr double kCachesBend = 0.5;   // so much faster than its class may a cost about n grow
constexpr double kReadable = 1'000;   // ns: what is shorter is the clock's own steps
constexpr double kShortest = 10'000;  // ns at n_max: below, the call is mostly overhead
// Of the exponents, over all of them and over the upper half of the sizes; of a size now and then
// nothing is known but how long a run-time collected garbage. Memory that is touched
// for the first time costs page faults, which small calls do not meet: a vector of pointers was
// seen to grow like n^1.56 over such a step.
constexpr double kDisagreement = 0.7;
constexpr std::size_t kFewestTimes = 4;
// A call that takes so much less than the longest is mostly what every call costs, or is not
// compiled yet: a cube was seen to grow like n^2.46.
constexpr double kMostlyOverhead = 4096;
constexpr std::size_t kEnoughLong = 8;  // sizes, or all of them are looked at

// The class faster than `counted` whose slope is nearest to the clock's.
std::optional<Growth> nearest_faster(Growth counted, double slope, std::span<const Point> points) {
  std::optional<Growth> found;
  double nearest = 0;
  for (const Growth growth : kGrowths) {
    if (growth <= counted || !is_polynomial(growth)) continue;
    const double distance = std::abs(class_slope(growth, points) - slope);
    if (found && distance >= nearest) continue;
    found = growth;
    nearest = distance;
  }
  return found;
}

}  // namespace

TimeCheck check_time(Growth counted, std::span<const Point> points) {
  const std::vector<Point> all = usable(points);
  double largest = 0;
  for (const Point& point : all) largest = std::max(largest, point.n);
  std::vector<Point> used;
  double longest = 0;
  for (const Point& point : all) {
    if (point.n < largest / kSpan) continue;
    used.push_back(point);
    if (point.n == largest) longest = std::max(longest, point.y);
  }
  TimeCheck found;
  if (!is_polynomial(counted) || count_sizes(used) < kFewestTimes || longest < kShortest) {
    return found;
  }
  found.checked = true;
  found.time_exponent = median_log_slope(used);
  found.class_exponent = class_slope(counted, used);
  std::vector<Point> upper;
  for (const Point& point : used) {
    if (point.n >= largest / std::sqrt(kSpan)) upper.push_back(point);
  }
  found.agrees = found.time_exponent - found.class_exponent < kDisagreement ||
                 median_log_slope(upper) - class_slope(counted, upper) < kDisagreement;
  if (!found.agrees) found.growth = nearest_faster(counted, found.time_exponent, used);
  return found;
}

namespace {

bool about_n(Growth growth) { return growth >= Growth::linear && growth <= Growth::linear_root; }

// The classes whose own slope over the sizes looked at is near the clock's.
std::vector<Growth> near_slope(const Classification& found, std::span<const Point> points) {
  std::vector<Point> used;
  for (const Point& point : points) {
    if (point.n >= found.n_min && point.n <= found.n_max) used.push_back(point);
  }
  std::vector<Growth> near;
  for (const Growth growth : kGrowths) {
    if (!is_polynomial(growth)) continue;
    const double faster = *found.exponent - class_slope(growth, used);
    const double most = about_n(growth) ? kCachesBend : kSlopeApart;
    if (faster >= -kSlopeApart && faster <= most) near.push_back(growth);
  }
  return near;
}

std::vector<Point> longer_than(double least, std::span<const Point> points) {
  std::vector<Point> longer;
  for (const Point& point : points) {
    if (point.y >= least) longer.push_back(point);
  }
  return longer;
}

// Caches and fresh pages bend a straight line, and a fit with a lower-order term follows the bend:
// n was told to be n^3. So no class whose slope is another than the clock's, and among the ones
// about n no single one.
void hold_to_slope(Classification& found, std::span<const Point> points) {
  if (found.doubt != Doubt::none && found.doubt != Doubt::several_fit) return;
  if (!std::ranges::all_of(found.candidates, is_polynomial)) return;
  const std::vector<Growth> near = near_slope(found, points);
  const bool bent = std::ranges::any_of(found.candidates, about_n);
  std::vector<Growth> kept;
  for (const Growth growth : near) {
    const bool fits = std::ranges::count(found.candidates, growth) > 0;
    if (fits || (bent && about_n(growth))) kept.push_back(growth);
  }
  if (kept.empty()) kept = near;
  const bool pair = kept.size() == 2 && static_cast<int>(kept[1]) - static_cast<int>(kept[0]) == 1;
  const bool told = kept.size() == 1 || pair;
  if (!found.best || std::ranges::count(kept, *found.best) == 0) {
    found.best = told ? std::optional(kept.front()) : std::nullopt;
  }
  if (!told) found.best = std::nullopt;
  found.status = pair               ? Status::between
                 : kept.size() == 1 ? Status::confident
                                    : Status::inconclusive;
  found.doubt = told ? Doubt::none : kept.empty() ? Doubt::no_fit : Doubt::several_fit;
  found.candidates = std::move(kept);
}

}  // namespace

Classification classify_time(std::span<const Point> all) {
  double longest = 0;
  for (const Point& point : usable(all)) longest = std::max(longest, point.y);
  std::vector<Point> points = longer_than(longest / kMostlyOverhead, all);
  if (count_sizes(points) < kEnoughLong) points.assign(all.begin(), all.end());
  Classification found = classify(points, kSeconds);
  if (longest >= kReadable) {
    hold_to_slope(found, points);
    return found;
  }
  found.best = std::nullopt;
  found.candidates.clear();
  found.status = Status::inconclusive;
  if (found.n_max > 0) found.doubt = Doubt::too_short;
  return found;
}

}  // namespace judge::complexity
