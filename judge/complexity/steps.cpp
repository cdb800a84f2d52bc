#include "judge/complexity/steps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <utility>

#include "judge/complexity/fit.h"

namespace judge::complexity {
namespace {

constexpr double kAgree = 1.005;         // times the least: calls of one size that cost the same
constexpr double kEnd = 4;               // the end: sizes from n_max / 4 on
constexpr std::size_t kLastFalling = 4;  // steps
constexpr double kSettled = 0.05;        // of the exponent
constexpr std::size_t kLastRising = 5;   // steps
constexpr double kRises = 0.005;         // of the exponent
constexpr double kLeap = 2.5;            // times the rise of the step before
constexpr double kNear = 0.03;           // of the exponent
constexpr double kClearlyNearer = 0.06;  // of the exponent
constexpr std::size_t kFewestSteps = 5;

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

// The slopes of ln y against ln n from each size to the next, at the middle one of a size's costs.
std::vector<double> local_slopes(std::span<const Point> points) {
  std::vector<Point> middles;
  for (const std::span<const Point> size : by_size(points)) {
    const std::vector<double> values = costs(size);
    middles.push_back({size[0].n, std::max(values[(values.size() - 1) / 2], 1.0)});
  }
  std::vector<double> slopes;
  for (std::size_t i = 1; i < middles.size(); ++i) {
    slopes.push_back(log_slope(std::span(middles).subspan(i - 1, 2)));
  }
  return slopes;
}

std::vector<Growth> settling_below(std::span<const double> slopes, std::span<const Point> points,
                                   Growth winner) {
  if (slopes.size() < kLastFalling) return {};
  const std::span<const double> last = slopes.last(kLastFalling);
  if (!std::ranges::is_sorted(last, std::greater_equal())) return {};
  const double slope = last.back();
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
  if (slopes.size() < kLastRising) return {};
  const std::span<const double> last = slopes.last(kLastRising);
  if (!rises_faster_and_faster(last)) return {};
  const std::span<const Point> end = larger_sizes(points, kEnd);
  if (last[kLastRising - 2] < class_slope(winner, end) + kRises) return {};
  const double one_loop_more = std::round(last.front()) + 1;
  return classes_of_slope(last.back() - kNear, one_loop_more + kNear, end);
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

std::vector<Growth> ruled_by_end(std::span<const Point> points, Growth winner) {
  if (!is_polynomial(winner)) return {};
  const std::vector<double> slopes = local_slopes(points);
  std::vector<Growth> instead = settling_below(slopes, points, winner);
  return instead.empty() ? coming_up(slopes, points, winner) : instead;
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
