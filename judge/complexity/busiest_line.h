#pragma once

#include <optional>
#include <span>
#include <vector>

#include "judge/complexity/classify.h"

namespace judge::complexity {

// How often one line of the submission ran at each size.
struct LineRuns {
  int line = 0;
  std::vector<Point> points;
};

// The line runs about factor · f(n) times, f the function of the class.
struct BusiestLine {
  int line = 0;
  Growth growth = Growth::linear;
  double factor = 0;
};

// The line that runs most often at the largest size; of several that run as often, the last, which
// is the innermost. Only where it explains the cost: nullopt unless the line's class is sure, the
// same as `time`, and neither constant nor exponential, and its factor has settled.
[[nodiscard]] std::optional<BusiestLine> busiest_line(std::span<const LineRuns> lines,
                                                      const Classification& time);

}  // namespace judge::complexity
