#include "judge/complexity/space.h"

#include <algorithm>
#include <array>

namespace judge::complexity {
namespace {

constexpr double kFlatHeap = 256;
constexpr double kFlatStack = 24;
// Buffers grow by doubling, so that bytes go up in steps that no class follows closely.
constexpr FitSettings kBytes{.tau = 0.05, .delta = 2, .rival = 6};

Classification flat(std::span<const Point> used) {
  Classification found;
  found.status = Status::confident;
  found.doubt = Doubt::none;
  found.best = Growth::constant;
  found.candidates = {Growth::constant};
  found.exponent = 0;
  found.n_min = used.front().n;
  found.n_max = used.back().n;
  return found;
}

Classification classify_part(std::span<const Point> points, double spread) {
  const std::vector<Point> used = tail(usable(points));
  if (count_sizes(used) < kFewestSizes) return {};
  const auto [least, most] = std::minmax_element(
      used.begin(), used.end(), [](const Point& a, const Point& b) { return a.y < b.y; });
  if (most->y - least->y <= spread) return flat(used);
  return classify(points, kBytes);
}

}  // namespace

Classification classify_space(std::span<const SpaceSample> samples) {
  std::vector<Point> heap;
  std::vector<Point> stack;
  std::vector<Point> total;
  for (const SpaceSample& sample : samples) {
    heap.push_back({sample.n, sample.heap_bytes});
    stack.push_back({sample.n, sample.stack_bytes});
    total.push_back({sample.n, sample.heap_bytes + sample.stack_bytes});
  }
  const std::array parts{classify_part(heap, kFlatHeap), classify_part(stack, kFlatStack)};
  Classification found = fastest(parts);
  const std::vector<Point> used = tail(usable(total));
  if (found.n_max > 0 && !used.empty()) found.exponent = log_slope(used);
  return found;
}

}  // namespace judge::complexity
