#pragma once

#include <span>
#include <vector>

#include "judge/complexity/growth.h"
#include "judge/complexity/tail.h"

// How well each class explains a cost. A class f with a lower-order term r is y = c · (f(n) + r);
// what is left in log space, ln y − ln(f(n) + r), should be one constant, so its variance is the
// misfit, minimised over r. Log space because counts span six decades and the relative error is
// what is even over them; one-dimensional profiles because a free intercept in least squares lets
// every class explain everything.
namespace judge::complexity {

struct FitSettings {
  double tau = 0.01;         // relative error no measurement is better than
  double delta = 6;          // a simpler class is taken when its score is within this of the best
  double rival = 12;         // confident if no other class scores within this of the winner
  bool caches = false;       // n and n log n cannot be told apart: caches make the one the other
  double span = kTailSpan;   // of the sizes that are looked at
  bool lower_order = false;  // also try y = c · (f + r·g), g the class's customary lower order
  double rare = 0;           // added to the score of n log n, n sqrt n, n^2 log n and lower orders
  bool step_by_step = true;  // also look at the slopes from size to size; not where y goes in steps
  bool watch_end = false;    // not sure of a class that the cost outruns at the largest sizes
};
// Deterministic counts; totals of instructions (they include the run-time's own work); CPU time.
inline constexpr FitSettings kCounts{};
inline constexpr FitSettings kInstructions{.delta = 2, .lower_order = true, .watch_end = true};
inline constexpr FitSettings kSeconds{
    .tau = 0.05, .delta = 2, .rival = 8, .caches = true, .lower_order = true};

struct Fit {
  Growth growth = Growth::constant;
  double variance = 0;  // of the residual in log space
  double score = 0;     // M ln(variance + tau²) + k ln M: lower is better
  double plain = 0;     // the score without a lower-order term but a constant
  double rise = 0;      // ln of the fitted curve's last value over its first
};

// One fit a class, in kGrowths' order. points: a tail, not empty; y below 1 counts as 1.
[[nodiscard]] std::vector<Fit> fit_all(std::span<const Point> points, const FitSettings& settings);

// Of the class that fits best.
[[nodiscard]] double least_variance(std::span<const Fit> fits);

// What log_slope() is of the class itself at the points' sizes: its exponent there.
[[nodiscard]] double class_slope(Growth growth, std::span<const Point> points);

// The polynomial classes whose class_slope() is in this range, slowest growing first.
[[nodiscard]] std::vector<Growth> classes_of_slope(double least, double most,
                                                   std::span<const Point> points);

}  // namespace judge::complexity
