#include "judge/complexity/space.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "judge/complexity/steps.h"

namespace judge::complexity {
namespace {

constexpr double kFlatHeap = 256;
constexpr double kFlatStack = 24;    // where nothing is allocated: the allocator's own frames vary
constexpr double kClose = 4;         // bounds within this factor are one
constexpr double kOne = 1.1;         // within this nothing is garbage
constexpr double kLargeSpan = 32;    // where samples are rough: of the sizes that are looked at
constexpr double kRoughly = 0.4;     // and of the exponent
constexpr double kMissed = 0.7;      // of what was found alive before
constexpr double kPart = 0.05;       // of the bytes at the largest n: less does not decide
constexpr double kShortLadder = 64;  // n_max
constexpr std::size_t kFewestOfLine = 7;  // sizes
constexpr double kRounding = 16;          // bytes
constexpr double kOffLine = 0.03;         // of the rise
constexpr double kOffLongLine = 0.002;    // where the ladder is longer
constexpr std::size_t kFewestLevels = 5;  // of bytes
constexpr double kLevel = 1.1;            // times the one below
constexpr double kClearly = 1.1;          // times the least bytes
constexpr double kEndSpan = 16;           // sizes from n_max / 16 on
constexpr double kMuchFaster = 0.6;       // of the exponent
constexpr double kSettledSpan = 256;      // sizes from n_max / 256 on
constexpr std::size_t kEnoughSettled = 10;
constexpr double kStandsOut = 3;     // times the bytes of its neighbours
constexpr double kShared = 0.6;      // levels a size, at most, where blocks are asked for
constexpr double kStairs = 6;        // so many blocks must the rise have
constexpr double kOffStairs = 0.75;  // of a block
constexpr std::array kWithLog{std::pair{Growth::linear, Growth::linear_log},
                              std::pair{Growth::quadratic, Growth::quadratic_log}};
constexpr double kPlain = 0.02;  // relative error of the class without a logarithm over the end
constexpr double kCleanBytes = 0.03;  // relative error with which bytes follow a class cleanly
constexpr double kSmoother = 0.25;    // of the other's variance
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

// All classes from the slowest of these up to the fastest.
Classification anything_from(Growth slowest, Growth fastest, double n_min, double n_max) {
  std::vector<Growth> possible;
  for (const Growth growth : kGrowths) {
    if (growth >= slowest && growth <= fastest) possible.push_back(growth);
  }
  return one_of(std::move(possible), n_min, n_max);
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

struct Line {
  double slope = 0;
  double rise = 0;  // over the points
  double off = 0;   // the most that a point is away from it
};

// By least squares. Of at least two sizes.
Line line_through(std::span<const Point> points) {
  const double count = static_cast<double>(points.size());
  double mean_n = 0;
  double mean_y = 0;
  for (const Point& point : points) mean_n += point.n / count, mean_y += point.y / count;
  double nn = 0;
  double ny = 0;
  for (const Point& point : points) {
    nn += (point.n - mean_n) * (point.n - mean_n);
    ny += (point.n - mean_n) * (point.y - mean_y);
  }
  Line line{ny / nn, ny / nn * (points.back().n - points.front().n), 0};
  for (const Point& point : points) {
    line.off = std::max(line.off, std::abs(point.y - mean_y - line.slope * (point.n - mean_n)));
  }
  return line;
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
    least[point.n] = std::min(least.try_emplace(point.n, point.y).first->second, point.y);
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

// The block that a library asks for: what is least between two levels of bytes, where many sizes
// share a level. 0: there is none.
double block_of(std::span<const Point> points) {
  std::set<double> levels;
  for (const Point& point : points) levels.insert(point.y);
  if (static_cast<double>(levels.size()) > kShared * static_cast<double>(count_sizes(points))) {
    return 0;
  }
  double least = std::numeric_limits<double>::infinity();
  for (auto at = levels.begin(); std::next(at) != levels.end(); ++at) {
    least = std::min(least, *std::next(at) - *at);
  }
  return least;
}

// Whether the bytes lie on a line, which may begin below zero (a recursion whose first levels are
// free), but for what blocks are rounded up by; on a short ladder a part of the rise may be
// missing. Bytes are exact, so that few sizes are enough to know.
bool straight(std::span<const Point> points) {
  if (count_sizes(points) < kFewestOfLine) return false;
  const Line line = line_through(points);
  const bool short_ladder = points.back().n <= kShortLadder;
  const double rounding = line.rise > kFlatHeap ? std::max(kRounding, kOffLongLine * line.rise) : 0;
  const double block = block_of(points);
  const double stairs = line.rise >= kStairs * block ? kOffStairs * block : 0;
  return line.slope > 0 &&
         line.off <= std::max({rounding, stairs, short_ladder ? kOffLine * line.rise : 0});
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

Classification linear(std::span<const Point> used) {
  Classification found;
  found.status = Status::confident;
  found.doubt = Doubt::none;
  found.best = Growth::linear;
  found.candidates = {Growth::linear};
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

Classification classify_part(std::span<const Point> points, double spread) {
  const std::vector<Point> used = without_peaks(tail(usable(points), kBytes.span));
  if (count_sizes(used) < kFewestSizes) return {};
  const auto [least, most] = std::minmax_element(
      used.begin(), used.end(), [](const Point& a, const Point& b) { return a.y < b.y; });
  if (most->y - least->y <= spread && !rises_to_the_end(used)) return flat(used);
  if (settles(used, spread)) return flat(used);
  if (most->y - least->y <= kFlatHeap && without_trend(used)) return flat(used);
  if (straight(used) || straight(larger_sizes(used, kEndSpan))) return linear(used);
  if (few_steps(used)) {
    return anything_from(Growth::logarithmic, Growth::linear_log, used.front().n, used.back().n);
  }
  Classification found = classify(used, kBytes);
  // A lower-order term follows any bend.
  if (found.best && outgrows(*found.best, larger_sizes(used, kEndSpan))) {
    return anything_from(Growth::linear, *found.best, found.n_min, found.n_max);
  }
  std::vector<Growth> candidates = found.candidates;
  // Hardly any program's memory grows like n sqrt n: something has not come to its price yet.
  if (found.best == Growth::linear_root) {
    return anything_from(Growth::linear, Growth::quadratic, found.n_min, found.n_max);
  }
  // Buffers that grow by parts go up in steps, which n log n follows as badly as n does.
  for (const auto& [plain, with_log] : kWithLog) {
    const bool told =
        candidates == std::vector{plain, with_log} || candidates == std::vector{with_log};
    if (!told) continue;
    const std::span<const Point> end = larger_sizes(used, kEndSpan);
    const bool plainly = count_sizes(end) >= kFewestSizes && misfit(end, plain) <= kPlain;
    if (plainly || misfit(used, with_log) > kCleanBytes) return one_of({plain}, found);
  }
  if (found.n_max <= kShortLadder) {
    std::erase_if(candidates, hardly_told_from_linear);
    if (candidates.size() < found.candidates.size()) candidates.push_back(Growth::linear);
  }
  // A library's recursion that begins at some size only (std::sort) bends over a short range as a
  // root does.
  if (found.best == Growth::root && found.n_max < kBytes.span) {
    candidates.push_back(Growth::logarithmic);
  }
  std::ranges::sort(candidates);
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  if (candidates == found.candidates) return found;
  return one_of(std::move(candidates), found);
}

// A recursion that is deeper for some inputs than for others, as std::sort's, bends as a root does.
Classification classify_stack(std::span<const Point> points, double spread) {
  const Classification found = classify_part(points, spread);
  const bool either = found.candidates == std::vector{Growth::logarithmic, Growth::root};
  if (!either || misfit(tail(usable(points), kBytes.span), Growth::root) <= kCleanBytes) {
    return found;
  }
  return one_of({Growth::logarithmic}, found);
}

double variance_of_bytes(std::span<const Point> points) {
  return least_variance(fit_all(tail(usable(points), kBytes.span), kBytes));
}

// Where the heap is nearly everything, the sum with the stack tells the same class. A library that
// takes its small buffers from the stack and the large ones from the heap (qsort of glibc) makes
// the heap jump, and only the sum is smooth.
std::span<const Point> smoother(std::span<const Point> heap, std::span<const Point> total) {
  if (count_sizes(usable(heap)) < kFewestSizes) return heap;
  return variance_of_bytes(total) < kSmoother * variance_of_bytes(heap) ? total : heap;
}

double share_at_largest(std::span<const Point> part, std::span<const Point> whole) {
  double largest = 0;
  double share = 0;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (!(whole[i].n > largest)) continue;
    largest = whole[i].n;
    share = whole[i].y > 0 ? part[i].y / whole[i].y : 0;
  }
  return share;
}

double bytes_of(const SpaceSample& sample) { return sample.heap_bytes + sample.stack_bytes; }

template <class Bytes>
std::vector<Point> points_of(std::span<const SpaceSample> samples, Bytes bytes) {
  std::vector<Point> points;
  for (const SpaceSample& sample : samples)
    points.push_back({sample.n, std::invoke(bytes, sample)});
  return points;
}

// The most so far at each of the larger sizes.
std::vector<Point> rising(std::span<const SpaceSample> samples) {
  std::vector<Point> points;
  double most = 0;
  for (const SpaceSample& sample : samples) {
    most = std::max(most, bytes_of(sample));
    if (sample.n >= samples.back().n / kLargeSpan) points.push_back({sample.n, most});
  }
  return points;
}

// The samples at which somebody looked what was alive.
std::vector<SpaceSample> looked_at(std::span<const SpaceSample> least,
                                   std::span<const SpaceSample> most) {
  std::vector<SpaceSample> seen;
  for (std::size_t i = 0; i < least.size(); ++i) {
    if (least[i].heap_bytes < most[i].heap_bytes) seen.push_back(least[i]);
  }
  return seen;
}

// All that arrays have left behind which grow by parts goes up in steps that n log n follows as
// well as n does: then what was found alive tells, as far as it is clear.
Classification with_growing_arrays(const Classification& upper, std::span<const SpaceSample> least,
                                   std::span<const SpaceSample> most) {
  const bool garbage = bytes_of(most.back()) > kOne * bytes_of(least.back());
  if (!garbage || upper.best != Growth::linear_log) return upper;
  const Classification alive = classify_space(looked_at(least, most));
  if (alive.status == Status::confident && alive.best == Growth::linear) return alive;
  if (upper.status != Status::confident) return upper;
  return one_of({Growth::linear, Growth::linear_log}, upper);
}

// Whether every look over the larger sizes found about as much as those before: else some came too
// late or too early, and nothing is known of what lived.
bool never_missed(std::span<const SpaceSample> seen) {
  double most = 0;
  double most_heap = 0;
  std::size_t looks = 0;
  const auto none = [](const SpaceSample& sample) { return sample.heap_bytes <= 0; };
  if (seen.empty() || none(seen.back())) return false;
  for (const SpaceSample& sample : seen) {
    most = std::max(most, bytes_of(sample));
    most_heap = std::max(most_heap, sample.heap_bytes);
    if (sample.n < seen.back().n / kLargeSpan) continue;
    if (most_heap > kFlatHeap && (none(sample) || bytes_of(sample) < kMissed * most)) return false;
    ++looks;
  }
  return looks >= kFewestSizes;
}

// What was found alive, as far as it was looked at in time; it can only be too little.
Classification alive_class(std::span<const SpaceSample> seen, const Classification& upper) {
  const Growth fastest = upper.candidates.empty() ? Growth::linear_log : upper.candidates.back();
  const Classification open = anything_from(Growth::constant, fastest, upper.n_min, upper.n_max);
  if (!never_missed(seen)) return open;
  const std::vector<Point> peaks = rising(seen);
  if (peaks.back().y - peaks.front().y <= kFlatHeap) {
    return one_of({Growth::constant}, peaks.front().n, peaks.back().n);
  }
  const Classification clean = classify_part(points_of(seen, bytes_of), kFlatHeap);
  if (clean.status == Status::confident && *clean.best <= fastest) return clean;
  const double rise = log_slope(peaks);
  std::vector<Growth> found = classes_of_slope(rise - kRoughly, rise + kRoughly, peaks);
  std::erase_if(found, [&](Growth growth) { return growth > fastest; });
  if (found.empty()) return open;
  return one_of(std::move(found), peaks.front().n, peaks.back().n);
}

// From what was found alive now and then, and the stack, of which there is one bound only.
Classification roughly(std::span<const SpaceSample> least, std::span<const SpaceSample> most,
                       const Classification& upper) {
  std::vector<Classification> parts{alive_class(looked_at(least, most), upper)};
  const std::vector<Point> stack = points_of(least, &SpaceSample::stack_bytes);
  const std::vector<Point> total = points_of(least, bytes_of);
  if (share_at_largest(stack, total) >= kPart) parts.push_back(classify_stack(stack, kFlatHeap));
  Classification found = fastest(parts);
  found.exponent = log_slope(rising(least));
  return found;
}

}  // namespace

Classification classify_space(std::span<const SpaceSample> samples) {
  const std::vector<Point> heap = points_of(samples, &SpaceSample::heap_bytes);
  const std::vector<Point> stack = points_of(samples, &SpaceSample::stack_bytes);
  const std::vector<Point> total = points_of(samples, bytes_of);
  const bool allocates = std::any_of(samples.begin(), samples.end(), [](const auto& sample) {
    return sample.uses_heap || sample.heap_bytes > 0;
  });
  const double heap_share = share_at_largest(heap, total);
  std::vector<Classification> parts;
  if (heap_share > 1 - kPart) {
    parts.push_back(classify_part(smoother(heap, total), kFlatHeap));
  } else if (heap_share >= kPart) {
    parts.push_back(classify_part(heap, kFlatHeap));
  }
  if (heap_share <= 1 - kPart) {
    parts.push_back(classify_stack(stack, allocates ? kFlatHeap : kFlatStack));
  }
  Classification found = fastest(parts);
  // Where one part makes way for the other, the sum may be what follows a class.
  if (parts.size() > 1 && found.status != Status::confident) {
    const Classification whole = classify_part(total, kFlatHeap);
    const bool open = found.candidates.empty() || found.status == Status::inconclusive;
    const bool agrees = open || whole.best == found.candidates.front();
    if (whole.status == Status::confident && agrees) found = whole;
  }
  const std::vector<Point> used = tail(usable(total));
  if (found.n_max > 0 && !used.empty()) found.exponent = log_slope(used);
  return found;
}

Classification classify_space(std::span<const SpaceSample> least,
                              std::span<const SpaceSample> most) {
  Classification upper = classify_space(most);
  if (least.empty() || most.empty() || upper.best == Growth::constant) return upper;
  if (bytes_of(most.back()) > kClose * bytes_of(least.back())) return roughly(least, most, upper);
  // What a run-time sets up for itself at some small call is garbage, and bends the upper bound
  // only.
  if (upper.candidates.empty()) {
    if (Classification lower = classify_space(least); lower.best) upper = std::move(lower);
  }
  if (upper.best && *upper.best < Growth::linear) {
    const Classification alive = alive_class(looked_at(least, most), upper);
    if (alive.best == Growth::constant && alive.status == Status::confident)
      return roughly(least, most, upper);
  }
  return with_growing_arrays(upper, least, most);
}

}  // namespace judge::complexity
