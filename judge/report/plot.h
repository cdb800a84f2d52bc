#pragma once

#include <string>
#include <vector>

namespace judge::report {

struct PlotPoint {
  double x = 0;
  double y = 0;
};

struct PlotSize {
  int columns = 48;  // of the drawing, without the labels
  int rows = 8;
  bool braille = true;  // else ASCII: a '*' for a point
};

// The points on logarithmic axes, each decade of y labelled ("1e6"), x at both ends. One line a
// row, each ending in '\n'; empty where fewer than two points can be shown. Points that are not
// finite or not above 0 are left out.
[[nodiscard]] std::string log_log_plot(const std::vector<PlotPoint>& points, const PlotSize& size);

}  // namespace judge::report
