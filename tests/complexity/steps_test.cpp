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

TEST(WithoutLonePeaks, LeavesOutWhatStandsOutOnceButNotWhatAlternates) {
  const auto collected_once = [](double n) { return (n > 12'000 && n < 13'000 ? 12 : 9) * n; };
  const std::vector<Point> all = tail_of(collected_once);
  EXPECT_EQ(without_lone_peaks(all).size(), all.size() - 3);
  const std::vector<Point> table =
      tail_of([](double n) { return 10 * n + 30 * std::exp2(std::ceil(std::log2(n))); });
  EXPECT_EQ(without_lone_peaks(table).size(), table.size());
}

TEST(WithoutLastLeap, LeavesTheLargestSizeOutWhereItAloneLeaps) {
  const auto copied_once = [](double n) { return n < 60'000 ? 20 * n : 120 * n; };
  const std::vector<Point> all = tail_of(copied_once);
  const std::vector<Point> kept = without_last_leap(all);
  EXPECT_EQ(all.back().n, 65'536);
  EXPECT_LT(kept.back().n, 60'000);
  EXPECT_EQ(kept.size(), all.size() - 3);
}

TEST(WithoutLastLeap, KeepsWhatGoesOnAsBeforeOrHasLeaptBefore) {
  const auto table = [](double n) { return 10 * n + 30 * std::exp2(std::ceil(std::log2(n))); };
  const std::vector<Cost> costs{[](double n) { return n * n; }, table,
                                [](double n) { return 5 * n * std::log2(n); }};
  for (const Cost& cost : costs) {
    const std::vector<Point> all = tail_of(cost);
    EXPECT_EQ(without_last_leap(all).size(), all.size());
  }
}

TEST(BecomesSteeper, IsOfALoopThatComesToTheForeAndNotOfOneThatIsThere) {
  EXPECT_TRUE(becomes_steeper(
      tail_of([](double n) { return 9000 * n + n * n; }, {.n_max = 8000, .cap = 1e12})));
  EXPECT_FALSE(becomes_steeper(tail_of([](double n) { return n * n * std::log2(n); })));
  EXPECT_FALSE(becomes_steeper(tail_of([](double n) { return n * n + 40 * n; })));
}

TEST(Hugged, IsTheClassThatEachOfTheLastStepsIsAsSteepAs) {
  EXPECT_EQ(
      hugged(tail_of([](double n) { return 190 * n * n + 900 * n; }, {.n_max = 1089, .cap = 1e12})),
      Growth::quadratic);
  EXPECT_EQ(
      hugged(tail_of([](double n) { return n * n * std::log2(n); }, {.n_max = 1089, .cap = 1e12})),
      std::nullopt);
  EXPECT_EQ(hugged(tail_of([](double n) { return 7 * n; })), std::nullopt);
}

TEST(BoundedBy, IsTheClassBetweenWhoseMultiplesATableMakesTheCostSwing) {
  const auto chain = [](double n) {  // in a table that doubles when chains are longer than ten
    double buckets = 32;
    while (n > 10 * buckets) buckets *= 2;
    return n / buckets;
  };
  const std::vector<Growth> classes{Growth::linear, Growth::linear_log};
  EXPECT_EQ(bounded_by(classes, tail_of([&](double n) { return n * (15 + chain(n)); })),
            Growth::linear);
  EXPECT_EQ(
      bounded_by(classes, tail_of([&](double n) { return n * std::log2(n) * (15 + chain(n)); })),
      Growth::linear_log);
  EXPECT_EQ(bounded_by(classes, tail_of([&](double n) { return n * (12 + std::log2(n)); })),
            std::nullopt);
  EXPECT_EQ(bounded_by({}, tail_of([](double n) { return n; })), std::nullopt);
}

TEST(RuledByEnd, SeesAFastLoopThatHasNotComeToTheFore) {
  const auto copies = [](double n) { return 12'000 * n + 0.06 * n * n; };
  EXPECT_EQ(
      ruled_by_end(tail_of(copies, {.n_max = 3083, .cap = 1e12}), Growth::linear),
      (std::vector{Growth::linear, Growth::linear_log, Growth::linear_root, Growth::quadratic}));
}

TEST(RuledByEnd, TakesNoLogarithmForALoopThatComesToTheFore) {
  const auto copies = [](double n) { return 11'600 * n + 0.05 * n * n; };
  const std::vector<Growth> instead =
      ruled_by_end(tail_of(copies, {.n_max = 17'448, .cap = 1e12}), Growth::linear_log);
  EXPECT_GT(instead.size(), 1u);
  EXPECT_EQ(instead.back(), Growth::quadratic);
}

TEST(RuledByEnd, SeesThatAClassFarAboveIsAFitsOwnBend) {
  const auto searches = [](double n) { return n * n * (900 + 30 * std::log2(n)); };
  EXPECT_EQ(ruled_by_end(tail_of(searches, {.n_max = 544, .cap = 1e12}), Growth::cubic),
            std::vector{Growth::quadratic});
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
