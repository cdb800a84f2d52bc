#pragma once

#include <functional>
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

// The points on logarithmic axes, y labelled at both ends ("1e+06"), x too. One line a row, each
// ending in '\n'; empty where fewer than two points can be shown. Points that are not finite or not
// above 0 are left out.
[[nodiscard]] std::string log_log_plot(const std::vector<PlotPoint>& points, const PlotSize& size);

struct PlotSeries {
  std::vector<PlotPoint> points;
  char letter = '*';      // in ASCII for each point; in braille beside the last one
  std::size_t which = 0;  // its colour: paint_series
};

struct PlotStyle {
  bool color = false;
  bool lines = false;  // in braille: from each point to the next, in the order given
  std::function<std::string(double)> y_label =
      nullptr;  // at most six columns; also at whole decades
};

// Several series on the same axes. In ASCII a '*' is where several meet.
[[nodiscard]] std::string series_plot(const std::vector<PlotSeries>& series, const PlotSize& size,
                                      const PlotStyle& style);

}  // namespace judge::report
