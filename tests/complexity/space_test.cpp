#include "judge/complexity/space.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "ladder_points.h"

namespace judge::complexity {
namespace {

struct Row {
  std::string what;
  Growth expected;
  Cost heap;
  Cost stack;
};

double none(double) { return 0; }
double log2n(double n) { return std::log2(std::max(n, 2.0)); }

std::vector<SpaceSample> measure(const Row& row) {
  std::vector<SpaceSample> samples;
  for (std::int64_t n = 16; n <= 1 << 18; n = n * 3 / 2) {
    const double size = static_cast<double>(n);
    samples.push_back({size, std::floor(row.heap(size)), std::floor(row.stack(size))});
  }
  return samples;
}

TEST(Space, IsTheFasterGrowingOfHeapAndStack) {
  const std::vector<Row> rows{
      {"a loop", Growth::constant, none, [](double) { return 71; }},
      {"a fixed table", Growth::constant, [](double) { return 4096; }, none},
      {"a small table that jitters", Growth::constant,
       [](double n) { return 1000 + std::fmod(n, 200); }, none},
      {"binary search by recursion", Growth::logarithmic, none,
       [](double n) { return 64 + 48 * std::ceil(log2n(n)); }},
      {"a copy", Growth::linear, [](double n) { return 4 * n + 24; }, none},
      {"a table that doubles", Growth::linear,
       [](double n) { return 6 * std::exp2(std::ceil(log2n(n))); }, none},
      {"recursion to the depth of n", Growth::linear, none, [](double n) { return 96 * n; }},
      {"a matrix", Growth::quadratic, [](double n) { return 4 * n * n + 24 * n; }, none},
      {"a copy, and recursion by halves", Growth::linear, [](double n) { return 4 * n; },
       [](double n) { return 96 * log2n(n); }},
      {"a copy, and a stack that deepens a little", Growth::linear, [](double n) { return 4 * n; },
       [](double n) { return 200 + 300 * log2n(n); }},
      {"an allocator's frames that vary", Growth::constant, [](double) { return 640; },
       [](double n) { return n > 3000 ? 376 : 232; }},
      {"divide and conquer", Growth::logarithmic, none,
       [](double n) { return 119 + 85 * std::ceil(log2n(n)); }},
      {"a copy, and a buffer on the stack while it is small", Growth::linear,
       [](double n) { return n < 600 ? 8 * n : 16 * n; },
       [](double n) { return n < 600 ? 900 + 8 * n : 1100; }},
      {"recursion whose first levels are free", Growth::linear, none,
       [](double n) { return std::max(120.0, 16 * n - 104); }},
      {"a sort's recursion, which begins at some size", Growth::logarithmic, none,
       [](double n) { return 120 + 112 * std::max(0.0, 1.3 * std::floor(log2n(n / 16))); }},
      {"pivots taken at random", Growth::constant, none,
       [](double n) { return 168 + 32 * std::fmod(std::floor(n), 2); }},
      {"a queue's blocks of 512 bytes", Growth::linear,
       [](double n) { return 592 + 520 * std::floor(n / 2000); }, none},
      {"a copy, and once the interpreter's own table", Growth::linear,
       [](double n) { return 8 * n + (n > 1000 && n < 1500 ? 60'000 : 0); }, none},
      {"an array that grows by an eighth", Growth::linear,
       [](double n) { return 8 * std::pow(1.125, std::ceil(std::log(n) / std::log(1.125))); },
       none},
      {"a set that grows four times as large", Growth::linear,
       [](double n) { return 568 + 2'560 * std::pow(4, std::ceil(log2n(n / 76) / 2)); }, none},
      {"cells of 8 bytes, and from some size on of 16", Growth::linear,
       [](double n) { return n < 400 ? 700 + 8 * n : 16 * n - 2500; }, none},
      {"nothing but for the first sizes", Growth::constant,
       [](double n) { return n < 40 ? 520 : 1084; }, none},
      {"flags, packed, of rows and of columns", Growth::linear,
       [](double n) { return 48 + (n < 25 ? 0 : 32 * std::floor(n / 16)); },
       [](double) { return 120; }},
      {"rows that grow by a quarter", Growth::quadratic,
       [](double n) {
         const double all = 8 * n * n;
         return all * (1 + 0.25 * std::fmod(std::floor(std::log(all) / std::log(1.25)), 2));
       },
       none},
      {"buckets of the root's size", Growth::root, [](double n) { return 8 * std::sqrt(n); }, none},
  };
  for (const Row& row : rows) {
    const Classification found = classify_space(measure(row));
    EXPECT_EQ(found.best, row.expected) << row.what << ": " << to_string(found.status);
  }
}

TEST(Space, OfAShortLadderIsALineWhereItLiesOnOne) {
  const std::vector<Row> rows{
      {"each level a frame", Growth::linear, none, [](double n) { return 184 + 96 * n; }},
      {"the first levels are free", Growth::linear, none,
       [](double n) { return std::max(0.0, 32 * (n - 4)); }},
  };
  for (const Row& row : rows) {
    std::vector<SpaceSample> samples;
    for (double n = 6; n <= 14; ++n) samples.push_back({n, row.heap(n), row.stack(n)});
    const Classification found = classify_space(samples);
    EXPECT_EQ(found.best, row.expected) << row.what << ": " << to_string(found.status);
  }
}

// The bytes of a copied matrix, as an interpreter tells them: a row has its head.
TEST(Space, OfRowsOverAShortLadderIsASquareWhereItIsOneExactly) {
  std::vector<SpaceSample> rows;
  std::vector<SpaceSample> levels;
  for (const double n : {1, 2, 3, 4, 6, 8, 11, 15, 20, 27, 47, 67}) {
    rows.push_back({n, 8 * n * n + 152 * n + 200, 384});
    levels.push_back({n, 8 * std::floor(n * std::log2(n + 1)) + 152 * n + 200, 384});
  }
  const Classification found = classify_space(rows);
  EXPECT_EQ(found.best, Growth::quadratic);
  EXPECT_EQ(found.status, Status::confident);
  EXPECT_LT(classify_space(levels).candidates.front(), Growth::quadratic);
}

TEST(Space, OfAStackThatIsMeasuredByWholeFramesIsALine) {
  std::vector<SpaceSample> samples;
  const std::vector<double> stack{384, 576, 768, 960, 1344, 1536, 1728, 1920};
  for (std::size_t i = 0; i < stack.size(); ++i) {
    samples.push_back({static_cast<double>(i + 1), 0, stack[i]});
  }
  const Classification found = classify_space(samples);
  EXPECT_EQ(found.best, Growth::linear);
  EXPECT_EQ(found.status, Status::confident);
}

TEST(Space, OfSetsThatDoubleIsToldThoughAtSmallSizesLooksMissed) {
  std::vector<SpaceSample> least;
  std::vector<SpaceSample> most;
  for (double n = 1; n <= 18; ++n) {
    const double compiled = n == 7 ? 5'000 : 0;
    least.push_back({n, 600 + 12.5 * std::exp2(n) + compiled, 576});
    most.push_back({n, 800 + 126 * std::exp2(n), 576});
  }
  EXPECT_EQ(classify_space(least, most).best, Growth::exponential);
}

// A copy lives together with the old one only where the look came at that moment.
TEST(Space, OfLooksAtTwoMomentsIsALineWhereMostLieOnOne) {
  std::vector<SpaceSample> least;
  std::vector<SpaceSample> bent;
  std::vector<SpaceSample> most;
  for (const double n : {6, 8, 11, 15, 20, 27, 47, 67, 95, 135, 191, 271}) {
    const bool both = n == 47 || n == 95;
    least.push_back({n, (both ? 24 : 16) * n + (both ? 320 : 424), 576});
    bent.push_back({n, (both ? 330 : 220) * std::sqrt(n), 576});
    most.push_back({n, 200 * n * n, 576});
  }
  EXPECT_EQ(classify_space(least, most).best, Growth::linear);
  EXPECT_NE(classify_space(bent, most).best, Growth::linear);
}

TEST(Space, OfBitsIsNotConstant) {
  std::vector<SpaceSample> samples;
  for (double n = 1; n < 1200; n = std::ceil(n * 1.41)) {
    samples.push_back({n, 48 + 16 * std::floor(n / 64), 400});
  }
  const Classification found = classify_space(samples);
  EXPECT_EQ(std::ranges::count(found.candidates, Growth::constant), 0);
}

TEST(Space, IsNotToldFromAFewLargeSteps) {
  std::vector<SpaceSample> samples;
  for (double n = 1; n < 200; n = std::ceil(n * 1.3)) {
    samples.push_back({n, 592 + 520 * std::floor(n / 60), 152});
  }
  EXPECT_EQ(classify_space(samples).status, Status::inconclusive);
}

TEST(Space, IsLinearWhereALargeConstantHidesIt) {
  std::vector<SpaceSample> samples;
  for (double n = 1; n < 200; n = std::ceil(n * 1.4)) {
    samples.push_back({n, 640 + 16 * std::ceil(n), 216});
  }
  const Classification found = classify_space(samples);
  EXPECT_EQ(found.best, Growth::linear) << to_string(found.status);
  EXPECT_EQ(found.status, Status::confident);
}

TEST(Space, OfASmallRangeOfSizesIsNotConstantForCertain) {
  std::vector<SpaceSample> samples;
  for (double n = 1; n <= 9; ++n) samples.push_back({n, 40, 536});
  EXPECT_EQ(classify_space(samples).status, Status::inconclusive);
}

struct Bounds {
  std::string what;
  std::vector<Growth> expected;
  Cost least;
  Cost most;
  Cost stack = none;
};

TEST(Space, OfAShortLadderIsNotTheRootForCertain) {
  for (const bool stack : {false, true}) {
    std::vector<SpaceSample> samples;
    for (double n = 16; n < 800; n = std::floor(n * 1.4)) {
      const double bytes = 120 + 112 * std::floor(1.3 * log2n(n / 16));
      samples.push_back({n, stack ? 0 : bytes, stack ? bytes : 0});
    }
    const Classification found = classify_space(samples);
    // No recursion goes as deep as a root, but for one that does so exactly.
    EXPECT_EQ(found.candidates, stack ? std::vector{Growth::logarithmic}
                                      : (std::vector{Growth::logarithmic, Growth::root}));
  }
}

// As measured: characters split, turned round and joined again in JavaScript.
TEST(Space, IsNotTheClassOfALowerOrderTermThatFollowsABend) {
  std::vector<SpaceSample> samples;
  for (double n = 16; n < 12'500; n = std::ceil(n * 1.41)) samples.push_back({n, 96 + 16 * n, 288});
  for (const auto& [n, bytes] : std::vector<std::pair<double, double>>{{17'448, 467'472},
                                                                       {24'676, 820'536},
                                                                       {34'898, 902'280},
                                                                       {49'354, 1'460'888},
                                                                       {65'536, 2'254'856}}) {
    samples.push_back({n, bytes, 288});
  }
  const Classification found = classify_space(samples);
  EXPECT_NE(found.status, Status::confident);
  EXPECT_EQ(found.candidates.front(), Growth::linear);
}

TEST(Space, BelievesBoundsAsFarAsTheyAgree) {
  const std::vector<Bounds> rows{
      {"nothing is allocated", {Growth::constant}, none, none},
      {"a table",
       {Growth::linear},
       [](double n) { return 20 * n; },
       [](double n) { return 48 * n; }},
      {"slices of halves, most of them garbage",
       {Growth::linear},
       [](double n) { return (14 + std::fmod(n, 3)) * n; },
       [](double n) { return 8 * n * log2n(n); }},
      {"a text that is built anew each time",
       {Growth::linear},
       [](double n) { return 2 * n; },
       [](double n) { return n * n / 2; }},
      {"a table of levels, nothing of it garbage",
       {Growth::linear_log},
       [](double n) { return 8 * n * log2n(n); },
       [](double n) { return 8 * n * log2n(n) + 64; }},
      {"a table of levels, or arrays that have grown",
       {Growth::linear, Growth::linear_log},
       [](double n) { return 3 * n * log2n(n); },
       [](double n) { return 8 * n * log2n(n); }},
      {"arrays that have grown",
       {Growth::linear},
       [](double n) { return 40 * n; },
       [](double n) { return 8 * n * log2n(n); }},
      {"a trie, and what the run-time set up for itself at a small call",
       {Growth::linear},
       [](double n) { return 400 * n; },
       [](double n) { return 1000 * n + (n < 30 ? 260'000 : 0); }},
      {"garbage, and now and then nothing was found alive",
       {Growth::constant},
       [](double n) { return n < 200'000 ? 16 * std::fmod(std::floor(n), 2) : 16; },
       [](double n) { return 24 * n; }},
      {"boxes of numbers, one a step of a search, all of them garbage",
       {Growth::constant},
       [](double n) { return 168 + 16 * std::fmod(std::floor(n), 2); },
       [](double n) { return 40 * log2n(n); },
       [](double) { return 288; }},
      {"only garbage, and nobody has looked",
       {Growth::constant, Growth::logarithmic, Growth::root, Growth::linear},
       none,
       [](double n) { return 16 * n; },
       [](double) { return 900; }},
      {"a table, and looks that come too late where it is large",
       {Growth::constant, Growth::logarithmic, Growth::root, Growth::linear},
       [](double n) { return n < 4096 ? 8 * n : 815 * std::fmod(n, 2); },
       [](double n) { return 8 * n; }},
      {"only garbage",
       {Growth::constant},
       [](double) { return 900; },
       [](double n) { return 16 * n; }},
      {"divide and conquer, with garbage",
       {Growth::logarithmic},
       [](double) { return 400; },
       [](double n) { return 32 * n; },
       [](double n) { return 704 + 136 * std::ceil(log2n(n)); }},
      {"recursion to the depth of n, with garbage",
       {Growth::linear, Growth::linear_log, Growth::linear_root, Growth::quadratic},
       none,
       [](double n) { return n * n; },
       [](double n) { return 96 * n; }},
  };
  for (const Bounds& row : rows) {
    const Classification found = classify_space(measure({row.what, {}, row.least, row.stack}),
                                                measure({row.what, {}, row.most, row.stack}));
    EXPECT_EQ(found.candidates, row.expected) << row.what;
  }
}

TEST(Space, DoesNotRuleOutWhatAConstantHidesOverAShortLadder) {
  std::vector<SpaceSample> least;
  std::vector<SpaceSample> most;
  for (const double n : {1, 2, 3, 4, 6, 8, 11, 15, 27, 67, 135, 271, 544}) {
    const double queue = n == 27 ? 40 : 0;
    least.push_back({n, 512 + 8 * n + queue, 0});
    most.push_back({n, 800 + 84 * n * n, 0});
  }
  const Classification found = classify_space(least, most);
  EXPECT_GT(std::ranges::count(found.candidates, Growth::linear), 0);
  EXPECT_LE(found.candidates.back(), Growth::linear);
}

TEST(Space, IsNotToldFromGarbageThatHasNotOutgrownTheRestYet) {
  std::vector<SpaceSample> least;
  std::vector<SpaceSample> most;
  const auto call = [&](double n) {
    const double stack = 384 + 192 * std::ceil(log2n(n)) / 2;
    least.push_back({n, 240, stack});
    most.push_back({n, 72 + 32 * n, stack});
  };
  for (const double n : {6, 8, 11, 15, 20, 27, 33, 47}) call(n);
  EXPECT_NE(classify_space(least, most).status, Status::confident);
  for (double n = 67; n < 20'000; n *= 2) call(n);
  EXPECT_EQ(classify_space(least, most).best, Growth::logarithmic);
}

// glibc's free goes deeper where it gives pages back.
TEST(Space, LeavesTheAllocatorsFramesOutOfAFlatStack) {
  for (const bool uses_heap : {true, false}) {
    std::vector<SpaceSample> samples;
    for (double n = 16; n < 1e5; n *= 2) {
      samples.push_back({n, 0, n < 300 ? 120.0 : n < 20'000 ? 160.0 : 216.0, uses_heap});
    }
    const Classification found = classify_space(samples);
    EXPECT_EQ(found.best == Growth::constant, uses_heap) << to_string(found.status);
  }
}

TEST(Space, SaysNothingWithoutSizes) {
  EXPECT_EQ(classify_space({}).status, Status::inconclusive);
  const std::vector<SpaceSample> hostile(9, {std::nan(""), 1e300, -1});
  EXPECT_EQ(classify_space(hostile).status, Status::inconclusive);
}

}  // namespace
}  // namespace judge::complexity
