#include "judge/report/plot.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace judge::report {
namespace {

// A braille character has two columns of four dots; their bits in U+2800 + bits.
constexpr int kDotsAcross = 2;
constexpr int kDotsDown = 4;
constexpr std::array<std::array<unsigned, kDotsDown>, kDotsAcross> kBits{
    {{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}}};
constexpr std::size_t kLabel = 7;  // columns of a y label with its space

std::string braille(unsigned bits) {
  const unsigned code = 0x2800 + bits;  // three bytes of UTF-8
  return {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)),
          static_cast<char>(0x80 | (code & 0x3F))};
}

// The range of the logarithms, widened where it is a single value.
struct Range {
  double low = 0;
  double high = 0;
  // 0 … steps - 1 from low to high.
  [[nodiscard]] int place(double value, int steps) const {
    return static_cast<int>(std::lround((value - low) / (high - low) * (steps - 1)));
  }
};

Range range_of(const std::vector<PlotPoint>& points, double PlotPoint::*axis) {
  Range range{points.front().*axis, points.front().*axis};
  for (const PlotPoint& point : points) {
    range.low = std::min(range.low, point.*axis);
    range.high = std::max(range.high, point.*axis);
  }
  if (range.high - range.low < 1e-9) range.low -= 0.5, range.high += 0.5;
  return range;
}

std::vector<PlotPoint> logarithms(const std::vector<PlotPoint>& points) {
  std::vector<PlotPoint> kept;
  for (const PlotPoint& point : points) {
    const bool drawable =
        std::isfinite(point.x) && std::isfinite(point.y) && point.x > 0 && point.y > 0;
    if (drawable) kept.push_back({std::log10(point.x), std::log10(point.y)});
  }
  return kept;
}

std::string amount(double logarithm) {
  const double value = std::pow(10, logarithm);
  return value < 99'999.5 ? fmt::format("{:.0f}", value) : fmt::format("{:.0e}", value);
}

}  // namespace

std::string log_log_plot(const std::vector<PlotPoint>& points, const PlotSize& size) {
  const std::vector<PlotPoint> shown = logarithms(points);
  if (shown.size() < 2 || size.columns < 2 || size.rows < 2) return "";
  const Range x = range_of(shown, &PlotPoint::x);
  const Range y = range_of(shown, &PlotPoint::y);
  const int across = size.braille ? kDotsAcross : 1;
  const int down = size.braille ? kDotsDown : 1;
  const auto columns = static_cast<std::size_t>(size.columns);
  std::vector<std::vector<unsigned>> cells(static_cast<std::size_t>(size.rows),
                                           std::vector<unsigned>(columns, 0));
  for (const PlotPoint& point : shown) {
    const int dot_x = x.place(point.x, size.columns * across);
    const int dot_y = size.rows * down - 1 - y.place(point.y, size.rows * down);
    unsigned& cell =
        cells[static_cast<std::size_t>(dot_y / down)][static_cast<std::size_t>(dot_x / across)];
    cell |= kBits[static_cast<std::size_t>(dot_x % across)][static_cast<std::size_t>(dot_y % down)];
  }
  std::string text;
  for (std::size_t row = 0; row < cells.size(); ++row) {
    const bool labelled = row == 0 || row + 1 == cells.size();
    const std::string label = labelled ? amount(row == 0 ? y.high : y.low) : "";
    text += fmt::format("{:>{}} {}", label, kLabel - 1, size.braille ? "│" : "|");
    for (const unsigned cell : cells[row]) {
      text += size.braille ? braille(cell) : std::string(cell == 0 ? " " : "*");
    }
    while (text.ends_with(' ')) text.pop_back();
    text += '\n';
  }
  text += std::string(kLabel, ' ') + (size.braille ? "└" : "+");
  for (int i = 0; i < size.columns; ++i) text += size.braille ? "─" : "-";
  const std::string first = "n = " + amount(x.low);
  const std::string last = amount(x.high);
  return text + fmt::format("\n{}{}{:>{}}\n", std::string(kLabel + 1, ' '), first, last,
                            std::max(size.columns - static_cast<int>(first.size()), 0));
}

}  // namespace judge::report
