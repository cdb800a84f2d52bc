#pragma once

#include <span>

#include "judge/complexity/tail.h"

namespace judge::complexity {

// A polynomial in n through points, by least squares.
struct Polynomial {
  double leading = 0;  // its term of the highest degree at the largest n, in the points' unit
  double rise = 0;     // from the first point to the last
  double off = 0;      // the most that a point is away from it
};

// points: rising in n, of more different sizes than the degree.
[[nodiscard]] Polynomial polynomial_through(std::span<const Point> points, int degree);

}  // namespace judge::complexity
