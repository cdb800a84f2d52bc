#include "judge/complexity/fit.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "judge/base/assert.h"

namespace judge::complexity {
namespace {

constexpr int kOffsets = 57;         // r = median · 10^-4 … 10^3
constexpr double kLeastOffset = -4;  // in decades
constexpr double kMostOffset = 3;
constexpr int kBases = 60;  // of b^n, from 1.25 to 9
constexpr double kLeastBase = 1.25;
constexpr double kMostBase = 9;
constexpr double kLeadingShare = 0.25;                              // of f at the largest n
constexpr double kNone = -std::numeric_limits<double>::infinity();  // ln 0

double log_sum(double a, double b) {
  const double high = std::max(a, b);
  const double low = std::min(a, b);
  return low == kNone ? high : high + std::log1p(std::exp(low - high));
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

double variance(std::span<const double> values) {
  const double count = static_cast<double>(values.size());
  double mean = 0;
  for (const double value : values) mean += value / count;
  double sum = 0;
  for (const double value : values) sum += (value - mean) * (value - mean);
  return sum / count;
}

// A fit in the making: ln y, and the best variance of what was tried so far.
struct Trial {
  std::vector<double> log_y;
  std::vector<double> residual;
  double best = std::numeric_limits<double>::infinity();
  double rise = 0;

  // y = c · (f + r·g), all as logarithms.
  void attempt(std::span<const double> log_f, std::span<const double> log_g, double log_r) {
    double first = 0;
    double last = 0;
    for (std::size_t i = 0; i < log_y.size(); ++i) {
      last = log_sum(log_f[i], log_r == kNone ? kNone : log_r + log_g[i]);
      if (i == 0) first = last;
      residual[i] = log_y[i] - last;
    }
    const double found = variance(residual);
    if (!(found < best)) return;
    best = found;
    rise = last - first;
  }
};

std::vector<double> curve(std::span<const Point> points, Growth growth, double log_base = 0) {
  std::vector<double> values;
  for (const Point& point : points) values.push_back(log_growth(growth, point.n, log_base));
  return values;
}

// The lower order that goes with f in interview code: a copy or an inner loop's set-up.
std::vector<Growth> customary_lower_orders(Growth growth) {
  if (growth == Growth::quadratic) return {Growth::linear};
  if (growth == Growth::quadratic_log) return {Growth::quadratic};
  if (growth == Growth::cubic) return {Growth::quadratic, Growth::linear};
  return {};
}

double log_offset(int step) {
  return std::log(10.0) * (kLeastOffset + (kMostOffset - kLeastOffset) * step / (kOffsets - 1));
}

void try_offsets(Trial& trial, std::span<const double> log_f) {
  const std::vector<double> ones(log_f.size(), 0.0);
  trial.attempt(log_f, ones, kNone);
  const double middle = median({log_f.begin(), log_f.end()});
  for (int step = 0; step < kOffsets; ++step) {
    trial.attempt(log_f, ones, middle + log_offset(step));
  }
}

void try_lower_order(Trial& trial, std::span<const double> log_f, std::span<const double> log_g) {
  std::vector<double> ratio;
  for (std::size_t i = 0; i < log_f.size(); ++i) ratio.push_back(log_f[i] - log_g[i]);
  const double middle = median(ratio);
  for (int step = 0; step < kOffsets; ++step) {
    const double log_r = middle + log_offset(step);
    const double share = std::exp(log_f.back() - log_sum(log_f.back(), log_r + log_g.back()));
    if (share >= kLeadingShare) trial.attempt(log_f, log_g, log_r);
  }
}

// y = c · (f + r) for the class, or every base of it.
void try_class(Trial& trial, std::span<const Point> points, Growth growth) {
  if (growth == Growth::constant) {
    const std::vector<double> flat = curve(points, growth);
    trial.attempt(flat, flat, kNone);
  } else if (growth == Growth::exponential) {
    const double least = std::log(kLeastBase);
    const double step = (std::log(kMostBase) - least) / (kBases - 1);
    for (int i = 0; i < kBases; ++i) try_offsets(trial, curve(points, growth, least + step * i));
  } else {
    try_offsets(trial, curve(points, growth));
  }
}

Fit scored(const Trial& trial, Growth growth, double tau, double handicap) {
  const double m = static_cast<double>(trial.log_y.size());
  const int parameters = growth == Growth::constant ? 2 : (growth == Growth::exponential ? 4 : 3);
  const double score = m * std::log(trial.best + tau * tau) + parameters * std::log(m) + handicap;
  return {growth, trial.best, score, score, trial.rise};
}

bool is_rare(Growth growth) {
  return growth == Growth::linear_log || growth == Growth::linear_root ||
         growth == Growth::quadratic_log;
}

Fit fit(std::span<const Point> points, Growth growth, const FitSettings& settings) {
  const double rare = is_rare(growth) ? settings.rare : 0;
  Trial plain;
  for (const Point& point : points) plain.log_y.push_back(std::log(std::max(point.y, 1.0)));
  plain.residual.resize(points.size());
  Trial mixed = plain;
  try_class(plain, points, growth);
  const Fit result = scored(plain, growth, settings.tau, rare);
  if (!settings.lower_order) return result;
  for (const Growth lower : customary_lower_orders(growth)) {
    try_lower_order(mixed, curve(points, growth), curve(points, lower));
  }
  if (!std::isfinite(mixed.best)) return result;
  Fit other = scored(mixed, growth, settings.tau, 1 + settings.rare);
  other.plain = result.plain;
  return other.score < result.score ? other : result;
}

}  // namespace

std::vector<Fit> fit_all(std::span<const Point> points, const FitSettings& settings) {
  JUDGE_ASSERT(!points.empty());
  std::vector<Fit> fits;
  for (const Growth growth : kGrowths) fits.push_back(fit(points, growth, settings));
  return fits;
}

double least_variance(std::span<const Fit> fits) {
  double least = std::numeric_limits<double>::infinity();
  for (const Fit& fit : fits) least = std::min(least, fit.variance);
  return least;
}

double class_slope(Growth growth, std::span<const Point> points) {
  std::vector<Point> curve;
  for (const Point& point : points) {
    curve.push_back({point.n, std::exp(log_growth(growth, point.n, 0))});
  }
  return log_slope(curve);
}

std::vector<Growth> classes_of_slope(double least, double most, std::span<const Point> points) {
  std::vector<Growth> found;
  for (const Growth growth : kGrowths) {
    if (!is_polynomial(growth)) continue;
    const double slope = class_slope(growth, points);
    if (slope >= least && slope <= most) found.push_back(growth);
  }
  return found;
}

}  // namespace judge::complexity
