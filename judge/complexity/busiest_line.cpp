#include "judge/complexity/busiest_line.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace judge::complexity {
namespace {

constexpr double kAsOften = 0.98;   // of the most
constexpr double kUnsettled = 0.1;  // the factor's change over the last doublings
// Below n^2 a smaller factor is more often a recursion that the compiler unfolded into copies, each
// of which runs less often, than a line that runs so seldom.
constexpr double kWhole = 0.9;

// The mean over the inputs of each size.
std::map<double, double> means(const LineRuns& line) {
  std::map<double, std::pair<double, int>> sums;
  for (const Point& point : usable(line.points)) {
    auto& [sum, count] = sums[point.n];
    sum += point.y;
    ++count;
  }
  std::map<double, double> found;
  for (const auto& [n, sum] : sums) found[n] = sum.first / sum.second;
  return found;
}

double runs_at(const LineRuns& line, double n) {
  const auto all = means(line);
  const auto found = all.find(n);
  return found == all.end() ? 0 : found->second;
}

const LineRuns* busiest(std::span<const LineRuns> lines) {
  double n_max = 0;
  for (const LineRuns& line : lines) {
    for (const Point& point : line.points) n_max = std::max(n_max, point.n);
  }
  double most = 0;
  for (const LineRuns& line : lines) most = std::max(most, runs_at(line, n_max));
  const LineRuns* found = nullptr;
  for (const LineRuns& line : lines) {
    if (most == 0 || runs_at(line, n_max) < kAsOften * most) continue;
    if (found == nullptr || line.line > found->line) found = &line;
  }
  return found;
}

// The factor between the largest size up to n/2 and n: what does not grow falls out.
std::optional<double> factor_below(const std::map<double, double>& runs, Growth growth, double n) {
  const auto to = runs.find(n);
  auto from = runs.upper_bound(n / 2);
  if (to == runs.end() || from == runs.begin()) return std::nullopt;
  --from;
  const double rise =
      std::exp(log_growth(growth, to->first, 0)) - std::exp(log_growth(growth, from->first, 0));
  if (!(rise > 0)) return std::nullopt;
  return (to->second - from->second) / rise;
}

}  // namespace

std::optional<BusiestLine> busiest_line(std::span<const LineRuns> lines,
                                        const Classification& time) {
  const LineRuns* line = busiest(lines);
  if (line == nullptr || time.status != Status::confident || !time.best) return std::nullopt;
  const Growth growth = *time.best;
  const Classification found = classify(line->points, kCounts);
  if (found.status != Status::confident || found.best != growth) return std::nullopt;
  if (growth == Growth::constant || !is_polynomial(growth)) return std::nullopt;
  const auto runs = means(*line);
  const double n = runs.rbegin()->first;
  const auto half = runs.upper_bound(n / 2);
  if (half == runs.begin()) return std::nullopt;
  const auto last = factor_below(runs, growth, n);
  const auto before = factor_below(runs, growth, std::prev(half)->first);
  if (!last || !before || !(*last > 0)) return std::nullopt;
  if (std::abs(*before / *last - 1) > kUnsettled) return std::nullopt;
  if (growth < Growth::quadratic && *last < kWhole) return std::nullopt;
  return BusiestLine{line->line, growth, *last};
}

}  // namespace judge::complexity
