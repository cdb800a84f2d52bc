#include "judge/complexity/tail.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <set>

namespace judge::complexity {
namespace {

constexpr double kSmallLadder = 64;     // where the largest size is no more than this,
constexpr std::size_t kSmallTail = 12;  // the tail is so many sizes

}  // namespace

std::vector<Point> usable(std::span<const Point> points) {
  std::vector<Point> kept;
  for (const Point& point : points) {
    if (std::isfinite(point.n) && std::isfinite(point.y) && point.n >= 1 && point.y >= 0) {
      kept.push_back(point);
    }
  }
  return kept;
}

std::vector<Point> tail(std::span<const Point> points, double span) {
  std::set<double, std::greater<>> sizes;
  for (const Point& point : points) sizes.insert(point.n);
  if (sizes.empty()) return {};
  const double largest = *sizes.begin();
  double first = largest;
  std::size_t taken = 0;
  for (const double n : sizes) {
    const bool within = largest <= kSmallLadder ? taken < kSmallTail : n >= largest / span;
    if (!within && taken >= kFewestSizes) break;
    first = n;
    ++taken;
  }
  std::vector<Point> kept;
  std::copy_if(points.begin(), points.end(), std::back_inserter(kept),
               [&](const Point& point) { return point.n >= first; });
  std::stable_sort(kept.begin(), kept.end(),
                   [](const Point& a, const Point& b) { return a.n < b.n; });
  return kept;
}

std::size_t count_sizes(std::span<const Point> points) {
  std::set<double> sizes;
  for (const Point& point : points) sizes.insert(point.n);
  return sizes.size();
}

double log_slope(std::span<const Point> points) {
  double mean_x = 0;
  double mean_y = 0;
  const double count = static_cast<double>(points.size());
  for (const Point& point : points) {
    mean_x += std::log(point.n) / count;
    mean_y += std::log(std::max(point.y, 1.0)) / count;
  }
  double xx = 0;
  double xy = 0;
  for (const Point& point : points) {
    const double x = std::log(point.n) - mean_x;
    xx += x * x;
    xy += x * (std::log(std::max(point.y, 1.0)) - mean_y);
  }
  return xx > 0 ? xy / xx : 0;
}

double median_log_slope(std::span<const Point> points) {
  std::vector<double> slopes;
  for (const Point& one : points) {
    for (const Point& other : points) {
      if (one.n < other.n) slopes.push_back(log_slope(std::array{one, other}));
    }
  }
  if (slopes.empty()) return 0;
  const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
  std::nth_element(slopes.begin(), middle, slopes.end());
  return *middle;
}

}  // namespace judge::complexity
