#include "judge/report/plot.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "judge/report/paint.h"

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

Range range_of(const std::vector<PlotSeries>& series, double PlotPoint::*axis) {
  Range range{INFINITY, -INFINITY};
  for (const PlotSeries& one : series) {
    for (const PlotPoint& point : one.points) {
      range.low = std::min(range.low, point.*axis);
      range.high = std::max(range.high, point.*axis);
    }
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

std::string amount(double value) {
  return value < 99'999.5 ? fmt::format("{:.0f}", value) : fmt::format("{:.0e}", value);
}

struct Cell {
  unsigned bits = 0;  // of the dots
  char letter = ' ';
  std::size_t which = 0;
};

// Where everything is drawn: the axes' columns, and some to their right for letters.
class Canvas {
 public:
  Canvas(const std::vector<PlotSeries>& series, const PlotSize& size, bool lines)
      : size_(size),
        x_(range_of(series, &PlotPoint::x)),
        y_(range_of(series, &PlotPoint::y)),
        cells_(static_cast<std::size_t>(size.rows),
               std::vector<Cell>(static_cast<std::size_t>(size.columns) + series.size())) {
    for (const PlotSeries& one : series) draw(one, lines && size.braille);
    if (!size.braille) return;
    for (const PlotSeries& one : series) set_letter(one);
  }

  [[nodiscard]] std::string text(const PlotStyle& style) const {
    const std::vector<std::string> labels = row_labels(style);
    std::string text;
    for (std::size_t row = 0; row < cells_.size(); ++row) {
      text += fmt::format("{:>{}} {}", labels[row], kLabel - 1, size_.braille ? "│" : "|");
      text += row_text(cells_[row], style.color) + "\n";
    }
    text += std::string(kLabel, ' ') + (size_.braille ? "└" : "+");
    for (int i = 0; i < size_.columns; ++i) text += size_.braille ? "─" : "-";
    const std::string first = "n = " + amount(std::pow(10, x_.low));
    const std::string last = amount(std::pow(10, x_.high));
    return text + fmt::format("\n{}{}{:>{}}\n", std::string(kLabel + 1, ' '), first, last,
                              std::max(size_.columns - static_cast<int>(first.size()), 0));
  }

 private:
  struct Place {
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t dot_x = 0;  // within the character
    std::size_t dot_y = 0;
  };
  [[nodiscard]] Place place(const PlotPoint& point) const {
    const int across = size_.braille ? kDotsAcross : 1;
    const int down = size_.braille ? kDotsDown : 1;
    const int x = x_.place(point.x, size_.columns * across);
    const int y = size_.rows * down - 1 - y_.place(point.y, size_.rows * down);
    const auto whole = [](int i) { return static_cast<std::size_t>(i); };
    return {whole(y / down), whole(x / across), whole(x % across), whole(y % down)};
  }

  void draw(const PlotSeries& series, bool lines) {
    for (std::size_t i = 0; i < series.points.size(); ++i) {
      if (lines && i > 0) draw_line(series.points[i - 1], series.points[i], series);
      draw_dot(series.points[i], series);
    }
  }

  void draw_dot(const PlotPoint& point, const PlotSeries& series) {
    const Place at = place(point);
    Cell& cell = cells_[at.row][at.column];
    const bool shared = cell.bits != 0 && cell.which != series.which;
    cell.letter = shared ? '*' : series.letter;
    cell.bits |= kBits[at.dot_x][at.dot_y];
    cell.which = series.which;
  }

  // Dots as near to each other as the characters have them.
  void draw_line(const PlotPoint& from, const PlotPoint& to, const PlotSeries& series) {
    const double across = (to.x - from.x) / (x_.high - x_.low) * size_.columns * kDotsAcross;
    const double down = (to.y - from.y) / (y_.high - y_.low) * size_.rows * kDotsDown;
    const int steps = static_cast<int>(std::ceil(std::max(std::abs(across), std::abs(down))));
    for (int i = 1; i < steps; ++i) {
      const double part = static_cast<double>(i) / steps;
      draw_dot({from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)}, series);
    }
  }

  // In the nearest free cell to the right of the last point.
  void set_letter(const PlotSeries& series) {
    if (series.points.empty() || series.letter == '*') return;
    const Place last = place(*std::ranges::max_element(series.points, {}, &PlotPoint::x));
    std::vector<Cell>& row = cells_[last.row];
    for (std::size_t column = last.column + 1; column < row.size(); ++column) {
      if (row[column].bits != 0 || row[column].letter != ' ') continue;
      row[column] = {0, series.letter, series.which};
      return;
    }
  }

  // Both ends, and the whole decades between them that have room.
  [[nodiscard]] std::vector<std::string> row_labels(const PlotStyle& style) const {
    std::vector<std::string> labels(cells_.size());
    const auto label = [&](double logarithm) {
      const double value = std::pow(10, logarithm);
      return style.y_label ? style.y_label(value) : amount(value);
    };
    labels.front() = label(y_.high);
    labels.back() = label(y_.low);
    if (!style.y_label) return labels;
    for (double decade = std::ceil(y_.low); decade < y_.high; ++decade) {
      const auto row = static_cast<std::size_t>(size_.rows - 1 - y_.place(decade, size_.rows));
      if (row == 0 || row + 1 == labels.size()) continue;
      const bool room = labels[row - 1].empty() && labels[row].empty() && labels[row + 1].empty();
      if (room) labels[row] = label(decade);
    }
    return labels;
  }

  [[nodiscard]] std::string row_text(const std::vector<Cell>& row, bool color) const {
    std::size_t end = row.size();
    const std::size_t kept = size_.braille ? static_cast<std::size_t>(size_.columns) : 0;
    while (end > kept && row[end - 1].letter == ' ') --end;
    std::string text;
    for (std::size_t column = 0; column < end; ++column) {
      const Cell& cell = row[column];
      const bool dots = size_.braille && (cell.bits != 0 || cell.letter == ' ') && column < kept;
      const std::string drawn = dots ? braille(cell.bits) : std::string(1, cell.letter);
      text += cell.letter == ' ' ? drawn : paint_series(drawn, cell.which, color);
    }
    return text;
  }

  PlotSize size_;
  Range x_;
  Range y_;
  std::vector<std::vector<Cell>> cells_;
};

}  // namespace

std::string series_plot(const std::vector<PlotSeries>& series, const PlotSize& size,
                        const PlotStyle& style) {
  std::vector<PlotSeries> shown = series;
  std::size_t points = 0;
  for (PlotSeries& one : shown) {
    one.points = logarithms(one.points);
    points += one.points.size();
  }
  if (points < 2 || size.columns < 2 || size.rows < 2) return "";
  return Canvas(shown, size, style.lines).text(style);
}

std::string log_log_plot(const std::vector<PlotPoint>& points, const PlotSize& size) {
  return series_plot({{points, '*', 0}}, size, {});
}

}  // namespace judge::report
