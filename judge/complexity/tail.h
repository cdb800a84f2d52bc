#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace judge::complexity {

// A cost at a size.
struct Point {
  double n = 0;
  double y = 0;
};

// The fewest different sizes a class is told from.
inline constexpr std::size_t kFewestSizes = 5;

// The points that are numbers at all: n ≥ 1, y ≥ 0, both finite. Order is kept.
[[nodiscard]] std::vector<Point> usable(std::span<const Point> points);

// How far down from the largest size a tail goes.
inline constexpr double kTailSpan = 64;

// The part where the leading term shows: n ≥ n_max/span, or the last 12 different sizes where n_max
// ≤ 64; further down where that leaves fewer than kFewestSizes. Rising in n; expects usable points.
[[nodiscard]] std::vector<Point> tail(std::span<const Point> points, double span = kTailSpan);

// Of how many different sizes the points are.
[[nodiscard]] std::size_t count_sizes(std::span<const Point> points);

// The slope of ln y against ln n by least squares (y at least 1). 0 with fewer than two sizes.
[[nodiscard]] double log_slope(std::span<const Point> points);

// The median of such slopes from each size to each other one, which a few points that stand out do
// not change.
[[nodiscard]] double median_log_slope(std::span<const Point> points);

}  // namespace judge::complexity
