#include "judge/complexity/time_check.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace judge::complexity {
namespace {

std::vector<Point> times(double exponent, double nanoseconds_at_top) {
  std::vector<Point> points;
  for (double n = 16; n <= 65536; n *= 2) {
    points.push_back({n, nanoseconds_at_top * std::pow(n / 65536, exponent)});
  }
  return points;
}

TEST(TimeCheck, AgreesWhereTheClockGrowsLikeTheCounts) {
  const TimeCheck found = check_time(Growth::linear, times(1.1, 1e6));
  EXPECT_TRUE(found.checked);
  EXPECT_TRUE(found.agrees);
  EXPECT_NEAR(found.time_exponent, 1.1, 1e-6);
  EXPECT_NEAR(found.class_exponent, 1.0, 1e-6);
}

TEST(TimeCheck, NamesTheClassTheClockSpeaksFor) {
  const struct {
    Growth counted;
    double exponent;
    Growth clock;
  } rows[] = {
      {Growth::constant, 1.0, Growth::linear},
      {Growth::linear, 2.0, Growth::quadratic},
      {Growth::linear, 3.0, Growth::cubic},
      {Growth::logarithmic, 2.0, Growth::quadratic},
  };
  for (const auto& row : rows) {
    const TimeCheck found = check_time(row.counted, times(row.exponent, 1e7));
    EXPECT_TRUE(found.checked);
    EXPECT_FALSE(found.agrees);
    EXPECT_EQ(found.growth, row.clock) << to_string(row.counted) << " " << row.exponent;
  }
}

TEST(TimeCheck, AStepWherePagesAreFirstTouchedIsNoContradiction) {
  std::vector<Point> points;
  for (double n = 16; n <= 65536; n *= 2) points.push_back({n, n < 8192 ? n : 12 * n});
  const TimeCheck found = check_time(Growth::linear, points);
  EXPECT_TRUE(found.checked);
  EXPECT_GT(found.time_exponent, 1.7);
  EXPECT_TRUE(found.agrees);
}

// Times of JavaScript: at the largest sizes each call waits for the collector.
TEST(TimeCheck, ACollectorsWorkAtSomeSizesIsNoContradiction) {
  const std::vector<Point> seen{{770, 58e3},   {1089, 77e3},  {1541, 113e3}, {2180, 169e3},
                                {3083, 248e3}, {4361, 393e3}, {6168, 915e3}, {8723, 1'114e3},
                                {12337, 16e6}, {17448, 25e6}};
  EXPECT_TRUE(check_time(Growth::linear, seen).agrees);
  const std::vector<Point> small{{770, 1'555e3},   {1089, 75e3},     {1541, 115e3}, {2180, 157e3},
                                 {3083, 237e3},    {4361, 394e3},    {6168, 735e3}, {8723, 1'556e3},
                                 {12337, 1'832e3}, {17448, 3'435e3}, {24676, 55e6}};
  EXPECT_TRUE(check_time(Growth::linear, small).agrees);
}

TEST(TimeCheck, AFasterClockIsNoContradiction) {
  EXPECT_TRUE(check_time(Growth::cubic, times(2.0, 1e6)).agrees);
}

TEST(TimeCheck, SaysNothingOfShortCallsFewSizesAndExponentialCosts) {
  EXPECT_FALSE(check_time(Growth::constant, times(1.0, 9'000)).checked);
  EXPECT_FALSE(check_time(Growth::exponential, times(3.0, 1e6)).checked);
  EXPECT_FALSE(check_time(Growth::linear, {}).checked);
  const std::vector<Point> few{{1e4, 1e6}, {1e5, 1e8}, {1e6, 1e10}};
  EXPECT_FALSE(check_time(Growth::linear, few).checked);
  const double nan = std::nan("");
  EXPECT_FALSE(check_time(Growth::linear, std::vector<Point>(9, {nan, nan})).checked);
}

TEST(ClassifyTime, NeverTellsLinearFromLinearLogarithmic) {
  const Classification found = classify_time(times(1, 1e6));
  EXPECT_EQ(found.status, Status::between);
  EXPECT_EQ(found.candidates, (std::vector{Growth::linear, Growth::linear_log}));
  EXPECT_EQ(classify_time(times(3, 1e8)).best, Growth::cubic);
}

TEST(ClassifyTime, NamesNoClassWithAnotherSlopeThanTheClocks) {
  // Like a hash map that grows out of one cache after the other.
  std::vector<Point> points;
  for (double n = 1024; n <= 65536; n *= std::sqrt(2)) {
    points.push_back({n, n * (n < 8192 ? 20 : n < 32768 ? 30 : 55)});
  }
  const Classification found = classify_time(points);
  for (const Growth growth : found.candidates) EXPECT_LE(growth, Growth::linear_root);
  EXPECT_NE(found.status, Status::confident);
  EXPECT_EQ(classify_time(times(2, 1e7)).best, Growth::quadratic);
}

TEST(ClassifyTime, IsNotMisledByShortCallsThatAreMostlyOverhead) {
  // Three loops in JavaScript, in microseconds.
  const std::vector<Point> measured = {
      {5, 1.5},    {6, 1.8},     {7, 1.5},      {8, 1.6},      {9, 0.7},      {10, 0.7},
      {12, 1.1},   {14, 1.0},    {16, 1.3},     {18, 1.6},     {20, 1.8},     {22, 2.6},
      {24, 2.8},   {27, 3.8},    {30, 5.1},     {33, 6.9},     {47, 16.8},    {67, 45.2},
      {95, 125.4}, {135, 354.6}, {191, 1009.9}, {271, 2991.5}, {384, 8440.4}, {544, 23053.5},
  };
  std::vector<Point> points;
  for (const Point& point : measured) points.push_back({point.n, 1000 * point.y});
  const Classification found = classify_time(points);
  EXPECT_EQ(found.best, Growth::cubic) << *found.exponent;
  EXPECT_GT(found.exponent, 2.75);
}

TEST(ClassifyTime, SaysNothingWhereTheClockShowsItsOwnSteps) {
  const Classification found = classify_time(times(1, 900));
  EXPECT_EQ(found.status, Status::inconclusive);
  EXPECT_EQ(found.doubt, Doubt::too_short);
  EXPECT_FALSE(found.best);
  EXPECT_TRUE(found.candidates.empty());
  EXPECT_EQ(classify_time({}).doubt, Doubt::too_few_sizes);
  const std::vector<Point> few = {{1, 1e6}, {2, 2e6}, {3, 3e6}, {4, 4e6}, {5, 5e6}, {6, 6e6}};
  EXPECT_EQ(classify_time(few).doubt, Doubt::too_few_sizes);
}

}  // namespace
}  // namespace judge::complexity
