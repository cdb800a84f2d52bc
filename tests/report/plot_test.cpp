#include "judge/report/plot.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace judge::report {
namespace {

TEST(Plot, DrawsAPowerAsAStraightLineOnLogarithmicAxes) {
  std::vector<PlotPoint> points;
  for (double x = 1; x <= 1000; x *= 10) points.push_back({x, x * x});
  EXPECT_EQ(log_log_plot(points, {.columns = 7, .rows = 4, .braille = false}),
            " 1e+06 |      *\n"
            "       |    *\n"
            "       |  *\n"
            "     1 |*\n"
            "       +-------\n"
            "        n = 11000\n");
}

TEST(Plot, HasEightDotsACharacterInBraille) {
  const std::string text =
      log_log_plot({{1, 1}, {10, 10}}, {.columns = 2, .rows = 2, .braille = true});
  EXPECT_NE(text.find("    10 │⠀⠈\n"), std::string::npos) << text;
  EXPECT_NE(text.find("     1 │⡀⠀\n"), std::string::npos) << text;
}

TEST(Plot, LeavesOutWhatHasNoLogarithm) {
  EXPECT_EQ(log_log_plot({{1, 0}, {-1, 5}, {std::nan(""), 1}, {2, INFINITY}, {3, 3}}, {}), "");
  EXPECT_EQ(log_log_plot({}, {}), "");
}

TEST(Plot, DrawsAConstantInTheMiddle) {
  const std::string text =
      log_log_plot({{1, 7}, {10, 7}, {100, 7}}, {.columns = 5, .rows = 3, .braille = false});
  EXPECT_EQ(std::count(text.begin(), text.end(), '*'), 3) << text;
}

TEST(Plot, TellsSeriesApartByTheirLetters) {
  const std::vector<PlotSeries> series = {{{{1, 1}, {10, 10}, {100, 100}}, 'A', 0},
                                          {{{1, 1}, {10, 100}, {100, 10'000}}, 'B', 1}};
  const PlotStyle style{.y_label = [](double y) { return fmt::format("{:.0f}s", y); }};
  EXPECT_EQ(series_plot(series, {.columns = 5, .rows = 5, .braille = false}, style),
            "10000s |    B\n"
            "       |\n"
            "  100s |  B A\n"
            "       |  A\n"
            "    1s |*\n"
            "       +-----\n"
            "        n = 1100\n");
}

TEST(Plot, HasTheLettersBesideTheLastPointsInBraille) {
  const std::vector<PlotSeries> series = {{{{1, 1}, {10, 1000}}, 'A', 0},
                                          {{{1, 1}, {100, 1000}}, 'B', 1},
                                          {{{1, 1}, {100, 1000}}, 'C', 2}};
  const std::string text = series_plot(series, {.columns = 6, .rows = 2}, {});
  EXPECT_EQ(text.substr(0, text.find('\n')), "  1000 │⠀⠀⠀⠁A⠈BC") << text;
}

TEST(Plot, JoinsThePointsOfASeriesWhereLinesAreAskedFor) {
  const std::vector<PlotSeries> series = {{{{1, 1}, {100, 100}}, 'A', 0}};
  const PlotSize size{.columns = 4, .rows = 2};
  const std::string text = series_plot(series, size, {.lines = true});
  EXPECT_NE(text.find("│⠀⠀⡠⠊A\n"), std::string::npos) << text;
  EXPECT_NE(text.find("│⡠⠊⠀⠀\n"), std::string::npos) << text;
}

}  // namespace
}  // namespace judge::report
