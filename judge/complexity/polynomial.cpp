#include "judge/complexity/polynomial.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

#include "judge/base/assert.h"

namespace judge::complexity {
namespace {

double product(const std::vector<double>& a, const std::vector<double>& b) {
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

// Takes the part along `direction` away; returns how much of it there was.
double take_away(std::vector<double>& values, const std::vector<double>& direction) {
  const double share = product(values, direction) / product(direction, direction);
  for (std::size_t i = 0; i < values.size(); ++i) values[i] -= share * direction[i];
  return share;
}

}  // namespace

Polynomial polynomial_through(std::span<const Point> points, int degree) {
  JUDGE_ASSERT(count_sizes(points) > static_cast<std::size_t>(degree));
  std::vector<double> rest;  // what the degrees so far leave
  for (const Point& point : points) rest.push_back(point.y);
  const std::vector<double> all = rest;
  std::vector<std::vector<double>> basis;  // of (n / largest n)^k, each orthogonal to those before
  Polynomial found;
  for (int k = 0; k <= degree; ++k) {
    std::vector<double> power;
    for (const Point& point : points) power.push_back(std::pow(point.n / points.back().n, k));
    for (const std::vector<double>& before : basis) take_away(power, before);
    found.leading = take_away(rest, power);
    basis.push_back(std::move(power));
  }
  found.rise = (all.back() - rest.back()) - (all.front() - rest.front());
  for (const double one : rest) found.off = std::max(found.off, std::abs(one));
  return found;
}

}  // namespace judge::complexity
