#include "judge/complexity/ladder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "ladder_points.h"

namespace judge::complexity {
namespace {

std::vector<std::int64_t> sizes(const Cost& cost, LadderLimits limits) {
  std::vector<std::int64_t> found;
  Ladder ladder(limits);
  while (const auto rung = ladder.next()) {
    found.push_back(rung->n);
    ladder.record(cost(static_cast<double>(rung->n)));
  }
  return found;
}

TEST(Ladder, GoesByOnesThenEighthsThenRootsOfTwoToTheTop) {
  const auto free = [](double) { return 1.0; };
  EXPECT_EQ(sizes(free, {.n_max = 100}),
            (std::vector<std::int64_t>{1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14,
                                       15, 16, 18, 20, 22, 24, 27, 30, 33, 47, 67, 95, 100}));
  EXPECT_EQ(sizes(free, {.n_min = 40, .n_max = 3000, .n_is_a_value = true}),
            (std::vector<std::int64_t>{40, 160, 640, 2560, 3000}));
  EXPECT_EQ(sizes(free, {.n_min = 5, .n_max = 5}), (std::vector<std::int64_t>{5}));
}

TEST(Ladder, EndsBeforeACallThatWouldCostFarTooMuch) {
  const struct {
    std::string what;
    Cost cost;
  } rows[] = {
      {"factorial", [](double n) { return 5 * std::tgamma(n + 1); }},
      {"exponential", [](double n) { return 20 * std::exp2(n); }},
      {"four to the n", [](double n) { return std::pow(4, n); }},
      {"cubic", [](double n) { return 9 * n * n * n; }},
      {"quadratic", [](double n) { return 3 * n * n; }},
  };
  for (const auto& row : rows) {
    const auto climbed = sizes(row.cost, {.n_max = 1 << 20, .cap = 1e6});
    const double last = row.cost(static_cast<double>(climbed.back()));
    EXPECT_LT(last, 4e6) << row.what;
    EXPECT_GT(last, 1e5) << row.what;
  }
}

TEST(Ladder, TakesOneInputOnceItIsDear) {
  Ladder ladder({.n_max = 1000, .cap = 1000});
  EXPECT_EQ(ladder.next()->inputs, 3);
  ladder.record(100);
  EXPECT_EQ(ladder.next()->inputs, 3);
  ladder.record(300);
  EXPECT_EQ(ladder.next()->inputs, 1);
}

TEST(Ladder, SaysHowMuchMoreTheNextSizeIsToCost) {
  Ladder ladder({.n_min = 64, .n_max = 1000, .cap = 1e6});
  EXPECT_EQ(ladder.next()->growth, 1);
  ladder.record(64.0 * 64);
  EXPECT_EQ(ladder.next()->growth, 1);  // nothing is known yet
  const auto second = static_cast<double>(ladder.next()->n);
  ladder.record(second * second);
  const double step = static_cast<double>(ladder.next()->n) / second;
  EXPECT_NEAR(ladder.next()->growth, step * step, 1e-6);
  ladder.record(0);
  EXPECT_EQ(ladder.next()->growth, 1);
}

TEST(Ladder, SaysHowItEnded) {
  Ladder top({.n_max = 1});
  EXPECT_EQ(top.end(), LadderEnd::climbing);
  top.record(5);
  EXPECT_EQ(top.end(), LadderEnd::top);
  top.stop();
  EXPECT_EQ(top.end(), LadderEnd::top);
  Ladder dear({.n_max = 50, .cap = 10});
  dear.record(10);
  EXPECT_EQ(dear.end(), LadderEnd::cost);
  Ladder crashed({.n_max = 50});
  crashed.record(1);
  crashed.stop();
  EXPECT_EQ(crashed.end(), LadderEnd::stopped);
  EXPECT_FALSE(crashed.next().has_value());
}

TEST(Ladder, EndsWhateverCostsItIsTold) {
  const std::vector<Cost> hostile{
      [](double) { return std::nan(""); },
      [](double n) { return static_cast<int>(n) % 2 == 0 ? 0 : 9e5; },
      [](double) { return -1e300; },
      [](double n) { return n < 5 ? 0 : INFINITY; },
      [](double n) { return 1e6 - 1 / n; },
      [](double n) { return 1e9 / n; },
  };
  for (std::size_t i = 0; i < hostile.size(); ++i) {
    const auto climbed = sizes(hostile[i], {.n_max = std::int64_t{1} << 40});
    EXPECT_LT(climbed.size(), 200u) << i;
    EXPECT_TRUE(std::is_sorted(climbed.begin(), climbed.end())) << i;
  }
}

}  // namespace

}  // namespace judge::complexity
