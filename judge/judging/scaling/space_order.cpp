#include "judge/judging/scaling/space_order.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace judge {
namespace {

constexpr std::int64_t kShort = 64;
constexpr std::int64_t kLeastBeside = 8;
constexpr double kTwice = 1.9;
constexpr double kStep = 1.3;
constexpr std::int64_t kSpan = 4096;                  // of all sizes,
constexpr std::int64_t kCoarseSpan = 128;             // and of those that are asked first
constexpr std::int64_t kFarBelow = 4;                 // times smaller: a call between is chance
constexpr double kSlowest = 0.5;                      // what every call takes hides how it grows
constexpr double kFastest = 3;                        // what grows faster was measured by chance
constexpr std::chrono::milliseconds kNoticeable{20};  // shorter calls foretell nothing
constexpr double kFarTooLong = 1e15;                  // ns

double as_double(std::int64_t n) { return static_cast<double>(n); }

bool is_short_ladder(std::int64_t largest) { return largest < kShort; }

}  // namespace

bool is_twice(std::int64_t larger, std::int64_t smaller) {
  return as_double(larger) >= kTwice * as_double(smaller);
}

std::vector<std::int64_t> worth_asking(std::span<const std::int64_t> ladder) {
  if (ladder.empty() || is_short_ladder(ladder.back())) return {ladder.begin(), ladder.end()};
  std::vector<std::int64_t> sizes;
  for (const std::int64_t n : ladder) {
    if (n < ladder.back() / kSpan) continue;
    if (sizes.empty() || as_double(n) >= kStep * as_double(sizes.back())) sizes.push_back(n);
  }
  return sizes;
}

SpaceOrder order_of(std::span<const std::int64_t> sizes, const SpaceTimes& told) {
  SpaceOrder order;
  std::vector<std::int64_t> others;
  for (const auto& [n, took] : told) others.push_back(n);
  for (auto it = sizes.rbegin(); it != sizes.rend(); ++it) {
    const std::int64_t n = *it;
    if (told.contains(n)) continue;
    const bool is_far = std::ranges::all_of(others, [&](std::int64_t other) {
      return is_twice(std::max(n, other), std::min(n, other));
    });
    const bool is_large = n >= sizes.back() / kCoarseSpan;
    if (is_short_ladder(sizes.back()) || (is_large && is_far)) {
      order.coarse.push_back(n);
      others.push_back(n);
    } else {
      order.between.push_back(n);
    }
  }
  std::ranges::reverse(order.coarse);
  return order;
}

std::vector<std::int64_t> asked_beside(std::span<const std::int64_t> sizes, const SpaceTimes& told,
                                       bool slowly) {
  if (sizes.empty()) return {};
  const std::int64_t n = sizes.back();
  if (slowly && is_short_ladder(n)) {
    std::vector<std::int64_t> falling;
    std::copy_if(sizes.rbegin(), sizes.rend(), std::back_inserter(falling),
                 [&](std::int64_t size) { return !told.contains(size); });
    return falling;
  }
  const bool is_far = n >= kLeastBeside && (told.empty() || is_twice(n, told.rbegin()->first));
  return is_far ? std::vector{n} : std::vector<std::int64_t>{};
}

// Telling may cost more than the call: a look at what is alive takes time for all of it.
Nanoseconds foresee(std::int64_t n, const SpaceTimes& told) {
  if (told.size() < 2) return Nanoseconds(0);
  const auto last = std::prev(told.end());
  const auto beyond = told.upper_bound(last->first / kFarBelow);
  const auto before = beyond == told.begin() ? beyond : std::prev(beyond);
  if (last->second < kNoticeable) return Nanoseconds(0);
  const double took = as_double(last->second.count());
  const double ratio = took / std::max(1.0, as_double(before->second.count()));
  const double step = as_double(last->first) / as_double(before->first);
  const double power = std::clamp(std::log(ratio) / std::log(step), kSlowest, kFastest);
  const double as_power = std::pow(as_double(n) / as_double(last->first), power);
  const double steps = as_double(n - last->first) / as_double(last->first - before->first);
  const double as_exponential =
      is_short_ladder(last->first) ? std::pow(std::max(1.0, ratio), steps) : 0;
  const double foreseen = took * std::max(as_power, as_exponential);
  return foreseen < kFarTooLong ? Nanoseconds(static_cast<std::int64_t>(foreseen))
                                : Nanoseconds::max();
}

}  // namespace judge
