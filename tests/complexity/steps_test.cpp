#include "judge/complexity/steps.h"

#include <gtest/gtest.h>

#include <cmath>

#include "ladder_points.h"

namespace judge::complexity {
namespace {

std::vector<Point> tail_of(const Cost& cost,
                           LadderLimits limits = {.n_max = 1 << 16, .cap = 1e12}) {
  return tail(climb(cost, 0, limits));
}

TEST(WithoutStrays, LowersWhatCostsMoreThanTheOthersOfItsSizeWhereTheyAgree) {
  const std::vector<Point> points{{8, 100}, {8, 100.2}, {8, 290}, {9, 120},
                                  {9, 160}, {9, 300},   {10, 50}, {10, 90}};
  std::vector<double> kept;
  for (const Point& point : without_strays(points)) kept.push_back(point.y);
  EXPECT_EQ(kept, (std::vector<double>{100, 100.2, 100.2, 120, 160, 300, 50, 90}));
}

TEST(RuledByEnd, SeesAFastLoopThatHasNotComeToTheFore) {
  const auto copies = [](double n) { return 12'000 * n + 0.06 * n * n; };
  EXPECT_EQ(
      ruled_by_end(tail_of(copies, {.n_max = 3083, .cap = 1e12}), Growth::linear),
      (std::vector{Growth::linear, Growth::linear_log, Growth::linear_root, Growth::quadratic}));
}

TEST(RuledByEnd, SeesThatWhatWasFreeHasComeToItsPrice) {
  const auto boxed = [](double n) { return 20 * n + 90 * n * (1 - std::exp(-n / 3000)); };
  EXPECT_EQ(ruled_by_end(tail_of(boxed, {.n_max = 24'676, .cap = 1e12}), Growth::linear_root),
            std::vector{Growth::linear});
}

TEST(RuledByEnd, HasNothingAgainstTheClassThatACostFollows) {
  struct Row {
    Growth growth;
    Cost cost;
  };
  const std::vector<Row> rows{
      {Growth::constant, [](double) { return 700; }},
      {Growth::logarithmic, [](double n) { return 900 + 40 * std::log2(n); }},
      {Growth::root, [](double n) { return 50 + 9 * std::sqrt(n); }},
      {Growth::linear, [](double n) { return 5000 + 9 * n; }},
      {Growth::linear_log, [](double n) { return 300 + 4 * n * std::log2(n + 1); }},
      {Growth::quadratic, [](double n) { return 800 + 200 * n + n * n; }},
      {Growth::cubic, [](double n) { return 800 + 200 * n + 9 * n * n + n * n * n / 6; }},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(ruled_by_end(tail_of(row.cost), row.growth), std::vector<Growth>{})
        << to_string(row.growth);
  }
}

TEST(RuledByEnd, DoesNotTakeOneLeapForAFasterClass) {
  const auto leap = [](double n) { return (n > 40'000 ? 14 : 10) * n * n; };
  EXPECT_EQ(ruled_by_end(tail_of(leap), Growth::quadratic), std::vector<Growth>{});
}

TEST(NearerToMost, SeesThatALeapIsNoLogarithm) {
  const auto leaps = [](double n) { return (n < 2500 ? 970 : n < 8000 ? 1260 : 1380) * n; };
  EXPECT_EQ(nearer_to_most(tail_of(leaps), Growth::linear_log), Growth::linear);
  const auto sort = [](double n) { return 7 * n * std::log2(n + 1); };
  EXPECT_EQ(nearer_to_most(tail_of(sort), Growth::linear_log), std::nullopt);
  EXPECT_EQ(nearer_to_most(tail_of(sort), Growth::linear), Growth::linear_log);
  EXPECT_EQ(nearer_to_most(tail_of(leaps), Growth::root), std::nullopt);
}

}  // namespace
}  // namespace judge::complexity
