#include "judge/complexity/steps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <utility>

#include "judge/complexity/fit.h"

namespace judge::complexity {
namespace {

constexpr double kAgree = 1.03;          // times the least: calls of one size that cost the same
constexpr double kEnd = 4;               // the end: sizes from n_max / 4 on
constexpr std::size_t kLastFalling = 4;  // steps
constexpr double kSettled = 0.05;        // of the exponent
constexpr double kSteady = 0.01;         // of the exponent
constexpr double kFarAbove = 0.3;        // of the exponent
constexpr std::size_t kLastRising = 5;   // steps
constexpr double kRises = 0.005;         // of the exponent
constexpr double kLeap = 2.5;            // times the rise of the step before
constexpr double kNear = 0.03;           // of the exponent
constexpr double kClearlyNearer = 0.06;  // of the exponent
constexpr std::size_t kFewestSteps = 5;
constexpr std::size_t kStepsBefore = 5;  // a leap
constexpr double kAlike = 0.25;          // of the exponent, among them
constexpr double kMoreThanThey = 0.3;    // of the exponent
constexpr double kStandsOut = 0.3;       // of the exponent, on both sides
constexpr std::size_t kMostPeaks = 2;
constexpr std::size_t kStepsTogether = 3;
constexpr double kSteeper = 0.02;        // of the exponent
constexpr std::size_t kLastHugging = 6;  // steps
constexpr double kHuggedSpan = 8;        // about as many
constexpr double kHugs = 0.045;          // of the exponent
constexpr double kSameBound = 0.06;      // relative error, in log space
constexpr double kMoved = 0.12;          // of a bound, in log space
constexpr double kOneByOne = 64;         // below this n, a step of a steep class is large

// The points of one size after those of another; they are sorted by n.
std::vector<std::span<const Point>> by_size(std::span<const Point> points) {
  std::vector<std::span<const Point>> sizes;
  while (!points.empty()) {
    const auto end =
        std::ranges::find_if(points, [&](const Point& p) { return p.n > points[0].n; });
    const auto count = static_cast<std::size_t>(end - points.begin());
    sizes.push_back(points.first(count));
    points = points.subspan(count);
  }
  return sizes;
}

// The costs of one size, rising.
std::vector<double> costs(std::span<const Point> size) {
  std::vector<double> values;
  for (const Point& point : size) values.push_back(point.y);
  std::ranges::sort(values);
  return values;
}

// The middle one of each size's costs.
std::vector<Point> middle_costs(std::span<const Point> points) {
  std::vector<Point> middles;
  for (const std::span<const Point> size : by_size(points)) {
    const std::vector<double> values = costs(size);
    middles.push_back({size[0].n, std::max(values[(values.size() - 1) / 2], 1.0)});
  }
  return middles;
}

// The slopes of ln y against ln n from each size to the next, at the middle one of a size's costs.
std::vector<double> local_slopes(std::span<const Point> points) {
  const std::vector<Point> middles = middle_costs(points);
  std::vector<double> slopes;
  for (std::size_t i = 1; i < middles.size(); ++i) {
    slopes.push_back(log_slope(std::span(middles).subspan(i - 1, 2)));
  }
  return slopes;
}

// ln of the least and the most that the sizes' costs are of the class.
struct Bounds {
  double least = std::numeric_limits<double>::infinity();
  double most = -std::numeric_limits<double>::infinity();
  std::size_t sizes = 0;

  void include(double log_share) {
    least = std::min(least, log_share);
    most = std::max(most, log_share);
    ++sizes;
  }
};

// How far the bounds of the larger half of the sizes are above those of the smaller half; nullopt:
// there are too few sizes.
struct Shift {
  double of_least = 0;
  double of_most = 0;

  [[nodiscard]] bool none() const {
    return std::abs(of_least) <= kSameBound && std::abs(of_most) <= kSameBound;
  }
  [[nodiscard]] bool clear() const {
    return std::min(of_least, of_most) > kMoved || std::max(of_least, of_most) < -kMoved;
  }
};

std::optional<Shift> shift_of(Growth growth, std::span<const Point> middles) {
  const double middle = std::sqrt(middles.front().n * middles.back().n);
  Bounds smaller;
  Bounds larger;
  for (const Point& point : middles) {
    Bounds& half = point.n < middle ? smaller : larger;
    half.include(std::log(point.y) - log_growth(growth, point.n, 0));
  }
  if (std::min(smaller.sizes, larger.sizes) < kFewestSizes) return std::nullopt;
  return Shift{larger.least - smaller.least, larger.most - smaller.most};
}

bool rises_again(double before, double after) { return after > before + kSteady; }

std::vector<Growth> settling_below(std::span<const double> slopes, std::span<const Point> points,
                                   Growth winner) {
  if (slopes.size() < kLastFalling) return {};
  const std::span<const double> last = slopes.last(kLastFalling);
  if (std::ranges::adjacent_find(last, rises_again) != last.end()) return {};
  const double slope = last.back();
  const bool falls = std::ranges::is_sorted(last, std::greater_equal());
  if (!falls && class_slope(winner, larger_sizes(points, kEnd)) <= slope + kFarAbove) return {};
  if (last[kLastFalling - 2] - slope > kSettled) return {};
  const std::span<const Point> end = larger_sizes(points, kEnd);
  if (class_slope(winner, end) <= slope + kSettled) return {};
  return classes_of_slope(slope - kSettled, slope + kSettled, end);
}

// One leap at the last size is none of it: rising is what each step does, more than the one before.
bool rises_faster_and_faster(std::span<const double> last) {
  if (!std::ranges::is_sorted(last, std::less_equal())) return false;
  const double early = last[kLastRising / 2] - last.front();
  const double late = last.back() - last[kLastRising / 2];
  const double step = last[kLastRising - 2] - last[kLastRising - 3];
  return early + late >= kRises && late >= early &&
         last.back() - last[kLastRising - 2] <= kLeap * step;
}

std::vector<Growth> coming_up(std::span<const double> slopes, std::span<const Point> points,
                              Growth winner) {
  if (slopes.size() < kLastRising + 1) return {};
  std::span<const double> last = slopes.last(kLastRising);
  const std::span<const double> before = slopes.last(kLastRising + 1).first(kLastRising);
  if (!rises_faster_and_faster(last)) {
    // The last step may leap, upwards.
    if (slopes.back() < before.back() || !rises_faster_and_faster(before)) return {};
    last = before;
  }
  const std::span<const Point> end = larger_sizes(points, kEnd);
  const double one_loop_more = std::round(last.front()) + 1;
  std::vector<Growth> found = classes_of_slope(last.back() - kNear, one_loop_more + kNear, end);
  if (last[kLastRising - 2] >= class_slope(winner, end) + kRises) return found;
  // Below the class's slope: a logarithm's steps would become less steep.
  if (winner != Growth::linear_log && winner != Growth::quadratic_log) return {};
  if (std::ranges::count(found, winner) == 0) found.insert(found.begin(), winner);
  return found;
}

}  // namespace

std::span<const Point> larger_sizes(std::span<const Point> points, double part) {
  const double large = points.back().n / part;
  const auto first = std::ranges::find_if(points, [&](const Point& p) { return p.n >= large; });
  return {first, points.end()};
}

std::vector<Point> without_strays(std::span<const Point> points) {
  std::vector<Point> kept;
  for (const std::span<const Point> size : by_size(points)) {
    const std::vector<double> values = costs(size);
    const double middle = values[(values.size() - 1) / 2];
    const bool agree = values.size() >= 3 && middle <= kAgree * values.front();
    for (const Point& point : size) {
      kept.push_back({point.n, agree ? std::min(point.y, middle) : point.y});
    }
  }
  return kept;
}

std::vector<Point> without_lone_peaks(std::vector<Point> points) {
  if (points.empty() || points.back().n < kOneByOne) return points;
  const std::vector<Point> middles = middle_costs(points);
  std::vector<double> peaks;
  for (std::size_t i = 1; i + 1 < middles.size(); ++i) {
    const double before = log_slope(std::span(middles).subspan(i - 1, 2));
    const double after = log_slope(std::span(middles).subspan(i, 2));
    const double across = log_slope(std::array{middles[i - 1], middles[i + 1]});
    if (before > across + kStandsOut && after < across - kStandsOut) peaks.push_back(middles[i].n);
  }
  if (peaks.size() > kMostPeaks) return points;  // it is in the nature of the cost
  std::erase_if(points, [&](const Point& point) { return std::ranges::count(peaks, point.n) > 0; });
  return points;
}

std::vector<Point> without_last_leap(std::vector<Point> points) {
  const std::vector<double> slopes = local_slopes(points);
  if (slopes.size() < kStepsBefore + 1 || points.back().n < kOneByOne) return points;
  const std::span<const double> before =
      std::span(slopes).last(kStepsBefore + 1).first(kStepsBefore);
  const auto [least, most] = std::ranges::minmax_element(before);
  if (*most - *least > kAlike || slopes.back() < *most + kMoreThanThey) return points;
  const double largest = points.back().n;
  std::erase_if(points, [&](const Point& point) { return point.n >= largest; });
  return points;
}

std::vector<Growth> ruled_by_end(std::span<const Point> points, Growth winner) {
  if (!is_polynomial(winner)) return {};
  const std::vector<double> slopes = local_slopes(points);
  std::vector<Growth> instead = settling_below(slopes, points, winner);
  return instead.empty() ? coming_up(slopes, points, winner) : instead;
}

bool becomes_steeper(std::span<const Point> points) {
  const std::vector<double> slopes = local_slopes(points);
  if (slopes.size() < 2 * kStepsTogether) return true;  // nobody knows
  const auto mean = [](std::span<const double> steps) {
    return std::accumulate(steps.begin(), steps.end(), 0.0) / static_cast<double>(steps.size());
  };
  const std::span<const double> last = std::span(slopes).last(2 * kStepsTogether);
  return mean(last.last(kStepsTogether)) > mean(last.first(kStepsTogether)) + kSteeper;
}

std::optional<Growth> hugged(std::span<const Point> points) {
  const std::vector<double> slopes = local_slopes(points);
  if (slopes.size() < kLastHugging || points.back().n < kOneByOne) return std::nullopt;
  const std::span<const double> last = std::span(slopes).last(kLastHugging);
  const auto [least, most] = std::ranges::minmax_element(last);
  const std::span<const Point> end = larger_sizes(points, kHuggedSpan);
  for (const Growth growth : {Growth::quadratic, Growth::cubic}) {
    const double slope = class_slope(growth, end);
    if (*least >= slope - kHugs && *most <= slope + kHugs) return growth;
  }
  return std::nullopt;
}

std::optional<Growth> bounded_by(std::span<const Growth> classes, std::span<const Point> points) {
  if (points.empty() || points.back().n < kOneByOne) return std::nullopt;
  const std::vector<Point> middles = middle_costs(points);
  std::optional<Growth> found;
  for (const Growth growth : classes) {
    if (!is_polynomial(growth)) return std::nullopt;
    const auto shift = shift_of(growth, middles);
    if (!shift || (!shift->none() && !shift->clear()) || (shift->none() && found)) {
      return std::nullopt;
    }
    if (shift->none()) found = growth;
  }
  return found;
}

std::optional<Growth> nearer_to_most(std::span<const Point> points, Growth winner) {
  constexpr std::array kPairs{std::pair{Growth::linear, Growth::linear_log},
                              std::pair{Growth::quadratic, Growth::quadratic_log}};
  const auto pair = std::ranges::find_if(
      kPairs, [&](const auto& both) { return winner == both.first || winner == both.second; });
  std::vector<double> slopes = local_slopes(points);
  if (pair == kPairs.end() || slopes.size() < kFewestSteps) return std::nullopt;
  std::ranges::sort(slopes);
  const double most = (slopes[(slopes.size() - 1) / 2] + slopes[slopes.size() / 2]) / 2;
  const Growth other = winner == pair->first ? pair->second : pair->first;
  const auto apart = [&](Growth growth) { return std::abs(class_slope(growth, points) - most); };
  if (apart(other) >= apart(winner) - kClearlyNearer) return std::nullopt;
  return other;
}

}  // namespace judge::complexity
