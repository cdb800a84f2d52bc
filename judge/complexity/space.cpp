#include "judge/complexity/space.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <vector>

#include "judge/complexity/bytes.h"
#include "judge/complexity/steps.h"

namespace judge::complexity {
namespace {

constexpr double kFlatStack = 24;   // where nothing is allocated: the allocator's own frames vary
constexpr double kClose = 4;        // bounds within this factor are one
constexpr double kOne = 1.1;        // within this nothing is garbage
constexpr double kLargeSpan = 32;   // where samples are rough: of the sizes that are looked at
constexpr double kRoughly = 0.4;    // and of the exponent
constexpr double kEnd = 4;          // sizes from n_max / 4 on
constexpr double kMissed = 0.7;     // of what was found alive before,
constexpr double kNoLoss = 0.02;    // where that is more than so much of the most of all
constexpr double kPart = 0.05;      // of the bytes at the largest n: less does not decide
constexpr double kSmoother = 0.25;  // of the other's variance

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
Classification with_growing_arrays(const Classification& upper, std::span<const SpaceSample> seen) {
  if (upper.best != Growth::linear_log) return upper;
  const Classification alive = classify_space(seen);
  if (alive.status == Status::confident && alive.best == Growth::linear) return alive;
  if (upper.status != Status::confident) return upper;
  return one_of({Growth::linear, Growth::linear_log}, upper);
}

// Over a short ladder garbage has not outgrown yet what every call needs: then both bounds must say
// the same. nullopt: they do.
std::optional<Classification> apart(const Classification& upper,
                                    std::span<const SpaceSample> least) {
  const Classification lower = classify_space(least);
  const Growth slowest = lower.candidates.empty() ? Growth::constant : lower.candidates.front();
  if (upper.candidates.empty() || slowest >= upper.candidates.front()) return std::nullopt;
  return anything_from(slowest, upper.candidates.back(), upper.n_min, upper.n_max);
}

// Whether every look over the larger sizes found about as much as those before: else some came too
// late or too early, and nothing is known of what lived.
bool never_missed(std::span<const SpaceSample> seen) {
  const auto none = [](const SpaceSample& sample) { return sample.heap_bytes <= 0; };
  if (seen.empty() || none(seen.back())) return false;
  const double little = kNoLoss * bytes_of(seen.back());
  double most = 0;
  double most_heap = 0;
  std::size_t looks = 0;
  for (const SpaceSample& sample : seen) {
    most = std::max(most, bytes_of(sample));
    most_heap = std::max(most_heap, sample.heap_bytes);
    if (sample.n < seen.back().n / kLargeSpan) continue;
    const bool less = bytes_of(sample) < std::min(kMissed * most, most - little);
    if (most_heap > kFlatBytes && (none(sample) || less)) return false;
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
  if (peaks.back().y - peaks.front().y <= kFlatBytes) {
    return one_of({Growth::constant}, peaks.front().n, peaks.back().n);
  }
  const std::vector<Point> alive = points_of(seen, bytes_of);
  const Classification clean = classify_bytes(alive);
  if (clean.status == Status::confident && *clean.best <= fastest) return clean;
  if (fastest >= Growth::linear && mostly_straight(larger_sizes(alive, kLargeSpan))) {
    return one_of({Growth::linear}, clean);
  }
  // What every call needs hides at first how the rest rises.
  const auto [slower, faster] =
      std::minmax({log_slope(peaks), log_slope(larger_sizes(peaks, kEnd))});
  std::vector<Growth> found = classes_of_slope(slower - kRoughly, faster + kRoughly, peaks);
  std::erase_if(found, [&](Growth growth) { return growth > fastest; });
  if (found.empty()) return open;
  return one_of(std::move(found), peaks.front().n, peaks.back().n);
}

// What was found alive now and then together with the stack, of which there is one bound only.
Classification with_stack(const Classification& alive, std::span<const SpaceSample> least) {
  std::vector<Classification> parts{alive};
  const std::vector<Point> stack = points_of(least, &SpaceSample::stack_bytes);
  const std::vector<Point> total = points_of(least, bytes_of);
  if (share_at_largest(stack, total) >= kPart) parts.push_back(classify_stack(stack));
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
    parts.push_back(classify_bytes(smoother(heap, total)));
  } else if (heap_share >= kPart) {
    parts.push_back(classify_bytes(heap));
  }
  if (heap_share <= 1 - kPart) {
    parts.push_back(classify_stack(stack, allocates ? kFlatBytes : kFlatStack));
  }
  Classification found = fastest(parts);
  // Where one part makes way for the other, the sum may be what follows a class.
  if (parts.size() > 1 && found.status != Status::confident) {
    const Classification whole = classify_bytes(total);
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
  const std::vector<SpaceSample> seen = looked_at(least, most);
  if (bytes_of(most.back()) > kClose * bytes_of(least.back())) {
    return with_stack(alive_class(seen, upper), least);
  }
  // What a run-time sets up for itself at some small call is garbage, and bends the upper bound
  // only.
  if (upper.candidates.empty()) {
    if (Classification lower = classify_space(least); lower.best) upper = std::move(lower);
  }
  if (upper.best && *upper.best < Growth::linear) {
    const Classification alive = alive_class(seen, upper);
    if (alive.best == Growth::constant && alive.status == Status::confident) {
      return with_stack(alive, least);
    }
  }
  if (bytes_of(most.back()) <= kOne * bytes_of(least.back())) return upper;
  if (most.back().n < kShortLadder) {
    if (const auto open = apart(upper, least)) return *open;
  }
  return with_growing_arrays(upper, seen);
}

}  // namespace judge::complexity
