#include "judge/complexity/busiest_line.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

namespace judge::complexity {
namespace {

using Runs = std::function<double(double)>;

LineRuns line(int number, const Runs& runs) {
  LineRuns made{number, {}};
  for (double n = 16; n <= 4096; n *= 2) made.points.push_back({n, std::floor(runs(n))});
  return made;
}

Classification sure(Growth growth) {
  Classification found;
  found.status = Status::confident;
  found.doubt = Doubt::none;
  found.best = growth;
  found.candidates = {growth};
  return found;
}

TEST(BusiestLine, IsTheInnermostOfThoseThatRunMostOften) {
  const std::vector<LineRuns> lines{
      line(7, [](double n) { return n * (n - 1) / 2; }),
      line(6, [](double n) { return n * (n - 1) / 2 + n; }),
      line(5, [](double n) { return n; }),
      line(9, [](double) { return 1; }),
  };
  const auto found = busiest_line(lines, sure(Growth::quadratic));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->line, 7);
  EXPECT_EQ(found->growth, Growth::quadratic);
  EXPECT_NEAR(found->factor, 0.5, 0.01);
}

// The process chooses which lines it tells at which sizes.
TEST(BusiestLine, IsUntoldWhereItsSizesDoNotSpanADoubling) {
  LineRuns late{5, {}};
  for (const double n : {18, 20, 22, 24, 27, 30}) late.points.push_back({n, 3 * n});
  EXPECT_FALSE(busiest_line(std::vector<LineRuns>{late}, sure(Growth::linear)));
}

TEST(BusiestLine, IsUntoldUnlessItExplainsTheCost) {
  const auto linear = line(5, [](double n) { return 3 * n; });
  Classification between = sure(Growth::linear);
  between.status = Status::between;
  const struct {
    const char* what;
    std::vector<LineRuns> lines;
    Classification time;
    bool told;
  } rows[] = {
      {"as it should be", {linear}, sure(Growth::linear), true},
      {"one of several copies",
       {line(5, [](double n) { return n / 5; })},
       sure(Growth::linear),
       false},
      {"nothing is known", {}, sure(Growth::linear), false},
      {"the cost is somewhere else", {linear}, sure(Growth::linear_log), false},
      {"the class is not sure", {linear}, between, false},
      {"a constant", {line(5, [](double) { return 8; })}, sure(Growth::constant), false},
      {"few sizes", {{5, {{16, 16}, {32, 32}}}}, sure(Growth::linear), false},
      {"no sense", {{5, {{16, NAN}, {-1, 5}, {INFINITY, 3}}}}, sure(Growth::linear), false},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(busiest_line(row.lines, row.time).has_value(), row.told) << row.what;
  }
}

}  // namespace
}  // namespace judge::complexity
