#include "judge/complexity/space.h"

#include <algorithm>

namespace judge::complexity {
namespace {

constexpr double kFlatHeap = 256;
constexpr double kFlatStack = 24;  // where nothing is allocated: the allocator's own frames vary
constexpr double kPart = 0.05;     // of the bytes at the largest n: less does not decide
// Buffers double and recursion deepens by halves, so that bytes go up in steps: only over a long
// range do the classes come apart.
constexpr FitSettings kBytes{
    .tau = 0.02, .delta = 2, .rival = 6, .span = 4096, .lower_order = true};

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
  const std::vector<Point> used = tail(usable(points), kBytes.span);
  if (count_sizes(used) < kFewestSizes) return {};
  const auto [least, most] = std::minmax_element(
      used.begin(), used.end(), [](const Point& a, const Point& b) { return a.y < b.y; });
  if (most->y - least->y <= spread) return flat(used);
  return classify(points, kBytes);
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
  const bool allocates =
      std::any_of(heap.begin(), heap.end(), [](const Point& point) { return point.y > 0; });
  const double heap_share = share_at_largest(heap, total);
  std::vector<Classification> parts;
  if (heap_share >= kPart) parts.push_back(classify_part(heap, kFlatHeap));
  if (heap_share <= 1 - kPart) {
    parts.push_back(classify_part(stack, allocates ? kFlatHeap : kFlatStack));
  }
  Classification found = fastest(parts);
  const std::vector<Point> used = tail(usable(total));
  if (found.n_max > 0 && !used.empty()) found.exponent = log_slope(used);
  return found;
}

}  // namespace judge::complexity
