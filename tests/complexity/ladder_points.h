#pragma once

#include <cmath>
#include <cstdint>
#include <functional>
#include <random>
#include <vector>

#include "judge/complexity/ladder.h"
#include "judge/complexity/tail.h"

namespace judge::complexity {

using Cost = std::function<double(double n)>;

// What the ladder measures of a cost, three inputs a size as it asks; each disturbed by a relative
// noise that is the same in every run.
inline std::vector<Point> climb(const Cost& cost, double noise, LadderLimits limits) {
  std::minstd_rand random(7);
  std::uniform_real_distribution<double> disturbance(1 - noise, 1 + noise);
  std::vector<Point> points;
  Ladder ladder(limits);
  while (const auto rung = ladder.next()) {
    double most = 0;
    for (int input = 0; input < rung->inputs; ++input) {
      const double n = static_cast<double>(rung->n);
      const double y = std::floor(cost(n) * (noise > 0 ? disturbance(random) : 1));
      points.push_back({n, y});
      most = std::max(most, y);
    }
    ladder.record(most);
  }
  return points;
}

}  // namespace judge::complexity
