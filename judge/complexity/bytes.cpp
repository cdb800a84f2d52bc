#include "judge/complexity/bytes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "judge/complexity/polynomial.h"
#include "judge/complexity/steps.h"

namespace judge::complexity {
namespace {

constexpr std::size_t kFewestOfCurve = 7;  // sizes
constexpr double kRounding = 16;           // bytes
constexpr double kOffLine = 0.03;          // of the rise
constexpr double kOffLongLine = 0.002;     // where the ladder is longer
constexpr double kLeading = 0.5;           // of the bytes at n_max
constexpr double kOnLine = 0.01;           // of the rise
constexpr double kNotFar = 1.5;            // times what is on the line
constexpr double kMostly = 0.7;            // of the sizes
constexpr double kClearRise = 1024;        // bytes, of which what is rounded up is little
constexpr std::size_t kFewestLevels = 5;   // of bytes
constexpr double kLevel = 1.1;             // times the one below
constexpr double kClearly = 1.1;           // times the least bytes
constexpr double kEndSpan = 16;            // sizes from n_max / 16 on
constexpr double kMuchFaster = 0.6;        // of the exponent
constexpr double kSettledSpan = 256;       // sizes from n_max / 256 on
constexpr std::size_t kEnoughSettled = 10;
constexpr double kStandsOut = 3;     // times the bytes of its neighbours
constexpr double kShared = 0.6;      // levels a size, at most, where blocks are asked for
constexpr double kStairs = 6;        // so many blocks must the rise have
constexpr double kOffStairs = 0.75;  // of a block
constexpr std::array kWithLog{std::pair{Growth::linear, Growth::linear_log},
                              std::pair{Growth::quadratic, Growth::quadratic_log}};
constexpr double kPlain = 0.02;  // relative error of the class without a logarithm over the end
constexpr double kCleanBytes = 0.03;  // relative error with which bytes follow a class cleanly
// Buffers double and recursion deepens by halves, so that bytes go up in steps: only over a long
// range do the classes come apart.
constexpr FitSettings kBytes{.tau = 0.02,
                             .delta = 2,
                             .rival = 6,
                             .span = 4096,
                             .lower_order = true,
                             .rare = 8,
                             .step_by_step = false};

Classification flat(std::span<const Point> used) {
  Classification found = one_of({Growth::constant}, used.front().n, used.back().n);
  found.exponent = 0;
  return found;
}

// Whether the bytes go up in a few large steps only: the blocks of a queue that hold 64 elements
// each, say, of which all sizes together need three. Any class could do that.
bool few_steps(std::span<const Point> points) {
  std::set<double> values;
  for (const Point& point : points) values.insert(std::max(point.y, 1.0));
  if (*values.rbegin() <= kClearly * *values.begin()) return false;
  std::size_t levels = 0;
  double level = 0;
  for (const double value : values) {
    if (value > kLevel * level) ++levels, level = value;
  }
  return levels < kFewestLevels;
}

// Without what stands out at one size above those before and after it: the interpreter's own tables
// grow now and then.
std::vector<Point> without_peaks(std::vector<Point> points) {
  std::vector<Point> most;
  for (const Point& point : points) {
    if (most.empty() || most.back().n < point.n) most.push_back(point);
    most.back().y = std::max(most.back().y, point.y);
  }
  for (std::size_t i = 1; i + 1 < most.size(); ++i) {
    const double around = std::max(most[i - 1].y, most[i + 1].y);
    if (most[i].y <= kStandsOut * around) continue;
    for (Point& point : points) {
      if (point.n == most[i].n) point.y = std::min(point.y, around);
    }
  }
  return points;
}

// Whether it has doubled, and each of the last sizes needs more than the one before: a small part
// of n, bits say.
bool rises_to_the_end(std::span<const Point> points) {
  std::map<double, double> least;
  for (const Point& point : points) {
    double& bytes = least.try_emplace(point.n, point.y).first->second;
    bytes = std::min(bytes, point.y);
  }
  std::vector<double> bytes;
  for (const auto& [n, y] : least) bytes.push_back(y);
  const auto last = std::span(bytes).last(kFewestSizes);
  const bool rises = std::ranges::adjacent_find(last, std::greater_equal()) == last.end();
  return rises && bytes.back() >= 2 * bytes.front();
}

// Whether only a few of the smallest sizes need less than the others, which need the same.
bool settles(std::span<const Point> points, double spread) {
  const std::span<const Point> end = larger_sizes(points, kSettledSpan);
  if (count_sizes(end) < kEnoughSettled || points.back().n < kSettledSpan) return false;
  const auto [least, most] = std::ranges::minmax(end, {}, &Point::y);
  return most.y - least.y <= std::min(spread, kRounding);
}

// Of whole numbers.
double common_divisor(double a, double b) {
  while (b >= 1) a = std::exchange(b, std::fmod(a, b));
  return a;
}

// The block that a library asks for, or a stack is measured by: what is least between two levels of
// bytes, where many sizes share a level; or else what all levels are apart by whole numbers of.
double block_of(std::span<const Point> points) {
  std::set<double> levels;
  for (const Point& point : points) levels.insert(point.y);
  const bool shared =
      static_cast<double>(levels.size()) <= kShared * static_cast<double>(count_sizes(points));
  double least = std::numeric_limits<double>::infinity();
  double common = 0;
  for (auto at = levels.begin(); std::next(at) != levels.end(); ++at) {
    const double apart = *std::next(at) - *at;
    least = std::min(least, apart);
    common = common_divisor(apart, common);
  }
  return shared ? least : common;
}

// Whether the bytes lie on a line, which may begin below zero (a recursion whose first levels are
// free), but for what blocks are rounded up by; on a short ladder a part of the rise may be
// missing. Bytes are exact, so that few sizes are enough to know.
bool straight(std::span<const Point> points) {
  if (count_sizes(points) < kFewestOfCurve) return false;
  const Polynomial line = polynomial_through(points, 1);
  const bool short_ladder = points.back().n <= kShortLadder;
  const double rounding =
      line.rise > kFlatBytes ? std::max(kRounding, kOffLongLine * line.rise) : 0;
  const double block = block_of(points);
  const double stairs = line.rise >= kStairs * block ? kOffStairs * block : 0;
  return line.leading > 0 &&
         line.off <= std::max({rounding, stairs, short_ladder ? kOffLine * line.rise : 0});
}

// Whether the bytes are those of rows, exactly: a n^2 + b n + c, where over a short ladder c is
// most at the small sizes and b n much at the large ones.
bool square(std::span<const Point> points) {
  if (count_sizes(points) < kFewestOfCurve) return false;
  const Polynomial curve = polynomial_through(points, 2);
  return curve.rise >= kClearRise && curve.leading >= kLeading * points.back().y &&
         curve.off <= std::max(kRounding, kOffLongLine * curve.rise);
}

// Whether the larger half of the sizes needs no more than the smaller half: pivots taken at random
// make calls of one size differ by a frame.
bool without_trend(std::span<const Point> points) {
  const double middle = points[points.size() / 2].n;
  double before = 0;
  double after = 0;
  for (const Point& point : points) {
    double& most = point.n < middle ? before : after;
    most = std::max(most, point.y);
  }
  return after <= before;
}

Classification sure_of(Growth growth, std::span<const Point> used) {
  Classification found;
  found.status = Status::confident;
  found.doubt = Doubt::none;
  found.best = growth;
  found.candidates = {growth};
  found.exponent = log_slope(used);
  found.n_min = used.front().n;
  found.n_max = used.back().n;
  return found;
}

bool hardly_told_from_linear(Growth growth) {
  return growth == Growth::linear_log || growth == Growth::linear_root;
}

// Whether the class rises much faster than the bytes of these sizes do.
bool outgrows(Growth growth, std::span<const Point> end) {
  if (!is_polynomial(growth) || growth <= Growth::linear || count_sizes(end) < kFewestSizes)
    return false;
  return class_slope(growth, end) - log_slope(end) > kMuchFaster;
}

// The relative error with which bytes follow a class.
double misfit(std::span<const Point> points, Growth growth) {
  const std::vector<Fit> fits = fit_all(points, kBytes);
  return std::sqrt(std::ranges::find(fits, growth, &Fit::growth)->variance);
}

bool is_flat(std::span<const Point> points, double spread) {
  const auto [least, most] = std::ranges::minmax(points, {}, &Point::y);
  const double apart = most.y - least.y;
  return (apart <= spread && !rises_to_the_end(points)) || settles(points, spread) ||
         (apart <= kFlatBytes && without_trend(points));
}

// Buffers that grow by parts go up in steps, which n log n follows as badly as n does: the class
// that is meant where one with a logarithm was told, if so.
std::optional<Growth> without_logarithm(const std::vector<Growth>& candidates,
                                        std::span<const Point> points) {
  const std::span<const Point> end = larger_sizes(points, kEndSpan);
  for (const auto& [plain, with_log] : kWithLog) {
    const bool told =
        candidates == std::vector{plain, with_log} || candidates == std::vector{with_log};
    if (!told) continue;
    const bool plainly = count_sizes(end) >= kFewestSizes && misfit(end, plain) <= kPlain;
    if (plainly || misfit(points, with_log) > kCleanBytes) return plain;
  }
  return std::nullopt;
}

Classification with_unlikely_classes_weighed(const Classification& found) {
  std::set<Growth> candidates(found.candidates.begin(), found.candidates.end());
  if (found.n_max <= kShortLadder && std::erase_if(candidates, hardly_told_from_linear) > 0) {
    candidates.insert(Growth::linear);
  }
  // A library's recursion that begins at some size only (std::sort) bends over a short range as a
  // root does.
  if (found.best == Growth::root && found.n_max < kBytes.span) {
    candidates.insert(Growth::logarithmic);
  }
  const std::vector<Growth> left(candidates.begin(), candidates.end());
  return left == found.candidates ? found : one_of(left, found);
}

}  // namespace

bool mostly_straight(std::span<const Point> points) {
  const auto on_line = [&](const Point& one, const Point& other) {
    const double slope = (other.y - one.y) / (other.n - one.n);
    const double rise = slope * (points.back().n - points.front().n);
    if (rise < kClearRise) return std::size_t{0};
    std::size_t on = 0;
    for (const Point& point : points) {
      const double expected = one.y + slope * (point.n - one.n);
      if (point.y > kNotFar * expected || expected > kNotFar * point.y) return std::size_t{0};
      if (std::abs(point.y - expected) <= kOnLine * rise) ++on;
    }
    return on;
  };
  std::size_t most = 0;
  for (const Point& one : points) {
    for (const Point& other : points) {
      if (one.n < other.n) most = std::max(most, on_line(one, other));
    }
  }
  return most >= kFewestOfCurve &&
         static_cast<double>(most) >= kMostly * static_cast<double>(points.size());
}

Classification anything_from(Growth slowest, Growth fastest, double n_min, double n_max) {
  std::vector<Growth> possible;
  for (const Growth growth : kGrowths) {
    if (growth >= slowest && growth <= fastest) possible.push_back(growth);
  }
  return one_of(std::move(possible), n_min, n_max);
}

Classification classify_bytes(std::span<const Point> points, double spread) {
  const std::vector<Point> used = without_peaks(tail(usable(points), kBytes.span));
  if (count_sizes(used) < kFewestSizes) return {};
  if (is_flat(used, spread)) return flat(used);
  const std::span<const Point> end = larger_sizes(used, kEndSpan);
  if (straight(used) || straight(end)) return sure_of(Growth::linear, used);
  if (square(used) || square(end)) return sure_of(Growth::quadratic, used);
  if (few_steps(used)) {
    return anything_from(Growth::logarithmic, Growth::linear_log, used.front().n, used.back().n);
  }
  const Classification found = classify(used, kBytes);
  // A lower-order term follows any bend.
  if (found.best && outgrows(*found.best, end)) {
    return anything_from(Growth::linear, *found.best, found.n_min, found.n_max);
  }
  // Hardly any program's memory grows like n sqrt n: something has not come to its price yet.
  if (found.best == Growth::linear_root) {
    return anything_from(Growth::linear, Growth::quadratic, found.n_min, found.n_max);
  }
  if (const auto plain = without_logarithm(found.candidates, used)) return one_of({*plain}, found);
  return with_unlikely_classes_weighed(found);
}

Classification classify_stack(std::span<const Point> points, double spread) {
  const Classification found = classify_bytes(points, spread);
  const bool either = found.candidates == std::vector{Growth::logarithmic, Growth::root};
  if (!either || misfit(tail(usable(points), kBytes.span), Growth::root) <= kCleanBytes) {
    return found;
  }
  return one_of({Growth::logarithmic}, found);
}

double variance_of_bytes(std::span<const Point> points) {
  return least_variance(fit_all(tail(usable(points), kBytes.span), kBytes));
}

}  // namespace judge::complexity
