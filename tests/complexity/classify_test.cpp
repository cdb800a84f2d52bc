#include "judge/complexity/classify.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "ladder_points.h"

namespace judge::complexity {
namespace {

constexpr LadderLimits kLimits{.n_max = 1 << 20};

constexpr FitSettings kBytesOverAll{.delta = 2, .rival = 6, .span = 4096, .lower_order = true};

struct Row {
  std::string what;
  Growth expected;
  Cost cost;
};

double log2n(double n) { return std::log2(std::max(n, 2.0)); }

const std::vector<Row>& rows() {
  static const std::vector<Row> all{
      {"a constant", Growth::constant, [](double) { return 40; }},
      {"a large constant", Growth::constant, [](double) { return 5000; }},
      {"halving", Growth::logarithmic, [](double n) { return 20 + 7 * log2n(n); }},
      {"trial division", Growth::root, [](double n) { return 30 + 4 * std::sqrt(n); }},
      {"a loop", Growth::linear, [](double n) { return 12 + 3 * n; }},
      {"a loop behind a large set-up", Growth::linear, [](double n) { return 3000 + 3 * n; }},
      {"a loop and a search in it", Growth::linear_log,
       [](double n) { return 50 + 9 * n + 5 * n * log2n(n); }},
      {"blocks of the root's size", Growth::linear_root,
       [](double n) { return 30 + 5 * n + 3 * n * std::sqrt(n); }},
      {"pairs", Growth::quadratic, [](double n) { return 9 + 4 * n + n * (n - 1) / 2; }},
      {"a cheap pair loop in a dear single one", Growth::quadratic,
       [](double n) { return 100 + 60 * n + n * n; }},
      {"a search for each pair", Growth::quadratic_log,
       [](double n) { return 20 + 6 * n + 3 * n * n * log2n(n) / 2; }},
      {"triples", Growth::cubic, [](double n) { return 10 + n * n + n * (n + 1) * (n + 2) / 6; }},
      {"every subset", Growth::exponential, [](double n) { return 10 + 6 * std::exp2(n); }},
      {"naive Fibonacci", Growth::exponential,
       [](double n) { return 5 + 4 * std::pow(1.6180339887, n); }},
  };
  return all;
}

TEST(Medians, AreOneSampleOfEachSize) {
  const std::vector<CountSample> samples{{4, {9, 1}}, {2, {3, 0}}, {4, {2, 1}},
                                         {4, {8, 1}}, {8, {7, 7}}, {8, {1, 1}}};
  const std::vector<CountSample> found = medians(samples);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].n, 2);
  EXPECT_EQ(found[1].components, (std::vector<double>{8, 1}));
  EXPECT_EQ(found[2].components, (std::vector<double>{1, 1}));  // the lower of two
  EXPECT_TRUE(medians({}).empty());
}

TEST(Classify, DoesNotSwearThatACubeWithACheapInnermostLoopIsLess) {
  const auto slices = [](double n) { return 15000 + 400 * n * n / 2 + 9 * n * n * n / 6; };
  const Classification found =
      classify(climb(slices, 0.002, {.n_max = 65'536, .cap = 3e7}), kInstructions);
  EXPECT_THAT(found.candidates, ::testing::Contains(Growth::cubic));
}

TEST(Classify, TellsEveryClassFromItsCounts) {
  for (const Row& row : rows()) {
    const Classification found = classify(climb(row.cost, 0, kLimits), kCounts);
    EXPECT_EQ(found.status, Status::confident) << row.what << ": " << to_string(found.status);
    EXPECT_EQ(found.best, row.expected) << row.what;
    EXPECT_EQ(found.candidates, std::vector{row.expected}) << row.what;
  }
}

TEST(Classify, IsNotMisledByInputsThatDifferALittle) {
  for (const Row& row : rows()) {
    const Classification found = classify(climb(row.cost, 0.02, kLimits), kCounts);
    if (found.status == Status::confident) {
      EXPECT_EQ(found.best, row.expected) << row.what;
    }
    EXPECT_NE(std::find(found.candidates.begin(), found.candidates.end(), row.expected),
              found.candidates.end())
        << row.what << ": " << to_string(found.status);
  }
}

TEST(Classify, IsSureOfAConstantWhoseInputsDiffer) {
  const auto points = climb([](double) { return 400; }, 0.2, kLimits);
  const Classification found = classify(points, kCounts);
  EXPECT_EQ(found.best, Growth::constant) << to_string(found.status);
  EXPECT_EQ(found.status, Status::confident) << to_string(found.status);
}

TEST(Classify, IsNotMisledByTheStepsOfAGrowingTable) {
  const auto points =
      climb([](double n) { return 10 * n + std::exp2(std::ceil(log2n(n))); }, 0, kLimits);
  const Classification found = classify(points, kCounts);
  EXPECT_EQ(found.best, Growth::linear) << to_string(found.status);
}

TEST(Classify, IsSureOfATableThatDoubles) {
  const auto table = [](double n) { return 200 * n + 150 * std::exp2(std::ceil(std::log2(n))); };
  const Classification found = classify(climb(table, 0, {.n_max = 1 << 16, .cap = 1e12}), kCounts);
  EXPECT_EQ(found.best, Growth::linear);
  EXPECT_EQ(found.status, Status::confident);
}

TEST(Classify, SeesARootBehindALargeSetUp) {
  const auto behind = [](double n) { return 895 + 5 * std::floor(std::sqrt(n)); };
  for (const FitSettings& settings : {kCounts, kInstructions}) {
    const Classification found = classify(climb(behind, 0, {.n_max = 65'536}), settings);
    EXPECT_EQ(found.status, Status::confident);
    EXPECT_EQ(found.best, Growth::root);
  }
}

TEST(Classify, TakesNoClassThatIsFarSteeperThanTheLargerSizes) {
  const auto sort_of_cells = [](double n) {
    return n * n * (150 + 40 * std::log2(n)) * (1 + 0.05 * std::sin(7 * n));
  };
  const Classification found =
      classify(climb(sort_of_cells, 0, {.n_max = 770, .cap = 1e12}), kInstructions);
  EXPECT_EQ(std::ranges::count(found.candidates, Growth::cubic), 0);
}

TEST(Classify, NeverTellsTwoNeighboursApartByNoisyTimes) {
  const auto points = climb([](double n) { return 40 * n * log2n(n); }, 0.15, kLimits);
  const Classification found = classify(points, kSeconds);
  EXPECT_NE(found.status, Status::confident);
  EXPECT_NE(std::find(found.candidates.begin(), found.candidates.end(), Growth::linear_log),
            found.candidates.end());
}

TEST(Classify, TellsFactorialFromExponentialByFewSizesWhereTheCountsAreExact) {
  const auto points = climb([](double n) { return 8 * std::tgamma(n + 1); }, 0, kLimits);
  const Classification found = classify(points, kCounts);
  EXPECT_EQ(found.status, Status::confident);
  EXPECT_EQ(found.best, Growth::factorial);
}

TEST(Classify, CannotTellFactorialFromExponentialBelowSixteenWhereInputsDiffer) {
  const auto points = climb([](double n) { return 8 * std::tgamma(n + 1); }, 0.3, {.n_max = 5});
  const Classification found = classify(points, kCounts);
  EXPECT_EQ(found.status, Status::between);
  EXPECT_EQ(found.candidates, (std::vector{Growth::exponential, Growth::factorial}));
  EXPECT_EQ(found.doubt, Doubt::exponential_or_worse);
}

TEST(Classify, OverlooksACallThatPaysForWhatARunTimeHasPutOff) {
  auto points = climb([](double n) { return 900 + 30 * n; }, 0, {.n_max = 65'536, .cap = 1e9});
  for (std::size_t i = 1; i < points.size(); i += 3) points[i].y *= i % 2 == 0 ? 1.8 : 4;
  const Classification found = classify(points, kInstructions);
  EXPECT_EQ(found.best, Growth::linear);
  EXPECT_EQ(found.status, Status::confident);
}

TEST(Classify, TakesTheLargerSizesWhereALibraryChangesItsWays) {
  const auto cost = [](double n) { return n < 200 ? 5000 * log2n(n) : 12 * n + 300; };
  const Classification found = classify(climb(cost, 0, kLimits), kBytesOverAll);
  EXPECT_EQ(found.best, Growth::linear);
  EXPECT_GE(found.n_min, 200);
}

TEST(Classify, SaysWhatAWholeFollowsWhereAPartOfItGoesUpInSteps) {
  std::vector<CountSample> samples;
  for (const Point& point : climb([](double n) { return 20 * n; }, 0, {.n_max = 1 << 16})) {
    samples.push_back({point.n, {point.y, 2 * std::exp2(std::ceil(1.7 * log2n(point.n)) / 1.7)}});
  }
  const Classification found = classify_components(samples, kCounts);
  EXPECT_EQ(found.best, Growth::linear);
  EXPECT_EQ(found.status, Status::confident);
}

TEST(Classify, SaysNothingFromFewSizes) {
  const std::vector<std::vector<Point>> tables{
      {},
      {{100, 5}},
      {{1, 1}, {2, 2}, {3, 3}, {4, 4}},
      {{1, 1}, {1, 1}, {1, 1}, {2, 2}, {2, 2}, {2, 2}},
      {{1, 10}, {2, 20}, {3, 30}, {4, 40}, {5, 50}, {6, 60}, {7, 70}, {8, 80}},
  };
  for (const auto& points : tables) {
    const Classification found = classify(points, kCounts);
    EXPECT_EQ(found.status, Status::inconclusive) << points.size();
    EXPECT_EQ(found.best, std::nullopt);
    EXPECT_EQ(found.doubt, Doubt::too_few_sizes);
  }
}

TEST(Classify, SaysNothingWhereNoClassFits) {
  std::vector<Point> points;
  for (double n = 1; n < 1e6; n *= 2) {
    points.push_back({n, static_cast<int>(log2n(n)) % 2 == 0 ? 10.0 : 100000.0});
  }
  const Classification found = classify(points, kCounts);
  EXPECT_EQ(found.status, Status::inconclusive);
  EXPECT_EQ(found.doubt, Doubt::no_fit);
  EXPECT_EQ(found.best, std::nullopt);
}

TEST(Classify, SurvivesHostileValues) {
  const double nan = std::nan("");
  const std::vector<std::vector<double>> tables{
      {nan, nan, nan, nan, nan, nan, nan, nan},
      {0, 0, 0, 0, 0, 0, 0, 0},
      {1e308, 1e308, 1e308, 1e308, 1e308, 1e308, 1e308, 1e308},
      {1, 1e308, 0, nan, 1e-300, 5, INFINITY, -7},
      {1e18, 1e15, 1e12, 1e9, 1e6, 1e3, 1, 0},
  };
  for (const auto& values : tables) {
    std::vector<Point> points;
    double n = 16;
    for (const double y : values) points.push_back({n *= 2, y});
    const Classification found = classify(points, kCounts);
    if (found.status == Status::confident) {
      EXPECT_EQ(found.best, Growth::constant);
    }
    EXPECT_EQ(found.best.has_value(), found.status != Status::inconclusive);
  }
}

TEST(Components, TheFastestGrowingOneThatMattersDecides) {
  std::vector<CountSample> samples;
  for (double n = 16; n <= 4096; n *= 2) {
    samples.push_back({n, {20 * n, n * n / 64, 10}});
  }
  EXPECT_EQ(classify_components(samples, kCounts).best, Growth::quadratic);
}

TEST(Components, OneBelowATwentiethDoesNotMatter) {
  std::vector<CountSample> samples;
  for (double n = 16; n <= 4096; n *= 2) {
    samples.push_back({n, {1000 * n, n * n / 1000, 0}});
  }
  const Classification found = classify_components(samples, kCounts);
  EXPECT_EQ(found.best, Growth::linear);
  EXPECT_EQ(found.status, Status::confident);
  EXPECT_NEAR(found.exponent.value_or(0), 1.0, 0.01);
}

TEST(Components, NoneIsInconclusiveAndUnequalNumbersAreNoHarm) {
  EXPECT_EQ(classify_components({}, kCounts).status, Status::inconclusive);
  const std::vector<CountSample> uneven{{16, {1}}, {32, {}}, {64, {1, 2, 3}}, {128, {4, 5}}};
  EXPECT_EQ(classify_components(uneven, kCounts).status, Status::inconclusive);
}

TEST(Contradicted, IsNoLongerToldForCertain) {
  Classification counted;
  counted.n_max = 1024;
  counted.status = Status::confident;
  counted.doubt = Doubt::none;
  counted.best = Growth::linear;
  counted.candidates = {Growth::linear};
  const Classification found = contradicted(counted, Growth::quadratic);
  EXPECT_EQ(found.status, Status::inconclusive);
  EXPECT_EQ(found.best, std::nullopt);
  EXPECT_EQ(found.candidates, (std::vector{Growth::linear, Growth::quadratic}));
  EXPECT_EQ(found.doubt, Doubt::clock_disagrees);
}

Classification told(std::vector<Growth> candidates) {
  Classification found = one_of(std::move(candidates), 16, 1024);
  found.exponent = 0.5;
  return found;
}

TEST(AtLeast, LeavesOutWhatGrowsMoreSlowly) {
  const struct {
    std::vector<Growth> found, left;
  } rows[] = {
      {{Growth::root}, {Growth::linear}},
      {{Growth::constant, Growth::logarithmic}, {Growth::linear}},
      {{Growth::root, Growth::linear}, {Growth::linear}},
      {{Growth::linear, Growth::linear_log}, {Growth::linear, Growth::linear_log}},
      {{Growth::quadratic}, {Growth::quadratic}},
  };
  for (const auto& row : rows) {
    const Classification found = at_least(told(row.found), Growth::linear);
    EXPECT_EQ(found.candidates, row.left);
    EXPECT_EQ(found.best, row.left.front());
    EXPECT_EQ(found.status, row.left.size() == 1 ? Status::confident : Status::between);
    EXPECT_EQ(found.exponent, 0.5);
    EXPECT_EQ(found.n_max, 1024);
  }
  EXPECT_EQ(at_least(Classification{}, Growth::linear).best, std::nullopt);
}

TEST(Fastest, KeepsTheDoubtThatCouldOvertake) {
  Classification linear;
  linear.n_max = 1024;
  linear.best = Growth::linear;
  linear.candidates = {Growth::linear};
  Classification doubtful = linear;
  doubtful.best = Growth::linear;
  doubtful.candidates = {Growth::linear, Growth::linear_log};
  const Classification found = fastest(std::vector{linear, doubtful});
  EXPECT_EQ(found.status, Status::between);
  EXPECT_EQ(found.candidates, (std::vector{Growth::linear, Growth::linear_log}));
  Classification quadratic = linear;
  quadratic.best = Growth::quadratic;
  quadratic.candidates = {Growth::quadratic};
  EXPECT_EQ(fastest(std::vector{doubtful, quadratic}).status, Status::confident);
}

}  // namespace
}  // namespace judge::complexity
