#include "judge/complexity/growth.h"

#include <gtest/gtest.h>

#include <cmath>

#include "judge/complexity/tail.h"
#include "judge/problem/problem.h"

namespace judge::complexity {
namespace {

TEST(Growth, HasTheClassesOfTheProblemsInTheirOrder) {
  std::vector<std::string> names;
  for (const Growth growth : kGrowths) names.emplace_back(to_string(growth));
  EXPECT_EQ(names, complexity_classes());
}

TEST(Growth, IsReadBackFromItsName) {
  for (const Growth growth : kGrowths) EXPECT_EQ(parse_growth(to_string(growth)), growth);
  EXPECT_EQ(parse_growth("O(n^4)"), std::nullopt);
}

TEST(Growth, IsTheLogarithmOfTheFunction) {
  const struct {
    Growth growth;
    double expected;
  } rows[] = {
      {Growth::constant, 1},
      {Growth::logarithmic, 4},
      {Growth::root, 4},
      {Growth::linear, 16},
      {Growth::linear_log, 64},
      {Growth::linear_root, 64},
      {Growth::quadratic, 256},
      {Growth::quadratic_log, 1024},
      {Growth::cubic, 4096},
      {Growth::exponential, 65536},
      {Growth::factorial, 20922789888000.0},
  };
  for (const auto& row : rows) {
    EXPECT_NEAR(log_growth(row.growth, 16, std::log(2)), std::log(row.expected), 1e-9)
        << to_string(row.growth);
  }
}

TEST(Growth, StaysFiniteWhereTheFunctionItselfWouldNot) {
  EXPECT_TRUE(std::isfinite(log_growth(Growth::exponential, 1e9, std::log(4))));
  EXPECT_TRUE(std::isfinite(log_growth(Growth::factorial, 1e9, 0)));
  EXPECT_EQ(log_growth(Growth::linear_log, 1, 0), 0);
}

TEST(Tail, IsASixtyFourthOfTheLadderAndFiveSizesAtLeast) {
  std::vector<Point> points;
  for (double n = 1; n <= 1024; n *= 2) points.push_back({n, n});
  EXPECT_EQ(tail(points).front().n, 16);
  std::vector<Point> sparse;
  for (double n = 1; n <= 1e12; n *= 1000) sparse.push_back({n, n});
  EXPECT_EQ(tail(sparse).size(), 5u);
  EXPECT_TRUE(tail({}).empty());
}

TEST(Tail, IsTheLastTwelveSizesOfASmallLadderWithAllTheirInputs) {
  std::vector<Point> points;
  for (double n = 30; n >= 1; --n) points.insert(points.end(), {{n, 1}, {n, 2}});
  const std::vector<Point> used = tail(points);
  EXPECT_EQ(used.size(), 24u);
  EXPECT_EQ(used.front().n, 19);
  EXPECT_EQ(used.back().n, 30);
}

TEST(Tail, LeavesOutWhatIsNoMeasurement) {
  const double nan = std::nan("");
  const double infinity = INFINITY;
  const std::vector<Point> hostile{{nan, 1}, {1, nan}, {0, 1},        {-5, 1},
                                   {2, -1},  {2, 7},   {infinity, 1}, {3, infinity}};
  const std::vector<Point> kept = usable(hostile);
  ASSERT_EQ(kept.size(), 1u);
  EXPECT_EQ(kept[0].y, 7);
}

}  // namespace
}  // namespace judge::complexity
