#include "judge/judging/scaling/space_order.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace judge {
namespace {

constexpr std::int64_t kShort = 64;
constexpr std::int64_t kLong = 4096;
constexpr std::int64_t kLeastDoubled = 8;
// A call takes Go and CPython 1 ms, the JVM 15 and Node 50.
constexpr std::chrono::milliseconds kDear{5};
constexpr double kTwice = 1.9;  // about, for sizes are whole numbers
constexpr double kStep = 1.3;
constexpr std::int64_t kSpan = 4096;       // of all sizes,
constexpr std::int64_t kCoarseSpan = 128;  // and of those that are asked first
constexpr std::int64_t kFarBelow = 4;      // times smaller: a call between is chance
constexpr double kSlowest = 0.5;           // what every call takes hides how it grows
constexpr double kFastest = 3;             // what grows faster was measured by chance
// A call of any size may take so long where there are looks, and a fifth of it where there are
// none.
constexpr std::chrono::milliseconds kLooks{50};
constexpr std::chrono::milliseconds kNoticeable{100};  // shorter calls foretell nothing
constexpr double kFarTooLong = 1e15;                   // ns

double as_double(std::int64_t n) { return static_cast<double>(n); }

bool is_short(std::span<const std::int64_t> ladder) { return ladder.back() < kShort; }
// Enough of its sizes double.
bool is_long(std::span<const std::int64_t> ladder) { return ladder.back() >= kLong; }

// Sizes each so many times the one before at least.
std::vector<std::int64_t> steps_of(double factor, std::span<const std::int64_t> ladder) {
  std::vector<std::int64_t> sizes;
  for (const std::int64_t n : ladder) {
    if (sizes.empty() || as_double(n) >= factor * as_double(sizes.back())) sizes.push_back(n);
  }
  return sizes;
}

std::span<const std::int64_t> from(std::int64_t least, std::span<const std::int64_t> ladder) {
  const auto first = std::ranges::lower_bound(ladder, least);
  return ladder.subspan(static_cast<std::size_t>(first - ladder.begin()));
}

std::vector<std::int64_t> falling_untold(std::span<const std::int64_t> sizes,
                                         const SpaceTimes& told) {
  std::vector<std::int64_t> untold;
  std::copy_if(sizes.rbegin(), sizes.rend(), std::back_inserter(untold),
               [&](std::int64_t n) { return !told.contains(n); });
  return untold;
}

}  // namespace

std::vector<std::int64_t> doubling(std::span<const std::int64_t> ladder) {
  return steps_of(kTwice, from(kLeastDoubled, ladder));
}

bool is_dear(const SpaceTimes& told) {
  return std::ranges::none_of(told, [](const auto& one) { return one.second < kDear; });
}

std::vector<std::int64_t> worth_asking(std::span<const std::int64_t> ladder, bool dear) {
  if (ladder.empty() || is_short(ladder)) return {ladder.begin(), ladder.end()};
  const auto not_tiny = from(ladder.back() / kSpan, ladder);
  std::set<std::int64_t> sizes{ladder.back()};
  for (const std::int64_t n : doubling(ladder)) {
    if (n >= not_tiny.front()) sizes.insert(n);
  }
  if (!dear || !is_long(ladder)) {
    for (const std::int64_t n : steps_of(kStep, not_tiny)) sizes.insert(n);
  }
  return {sizes.begin(), sizes.end()};
}

SpaceOrder order_of(std::span<const std::int64_t> sizes, const SpaceTimes& told, bool dear) {
  SpaceOrder order;
  const bool all = !sizes.empty() && (is_short(sizes) || (dear && is_long(sizes)));
  std::vector<std::int64_t> others;
  for (const auto& [n, took] : told) others.push_back(n);
  for (const std::int64_t n : falling_untold(sizes, told)) {
    const bool is_far = std::ranges::all_of(others, [&](std::int64_t other) {
      return as_double(std::max(n, other)) >= kTwice * as_double(std::min(n, other));
    });
    if (all || (is_far && n >= sizes.back() / kCoarseSpan)) {
      order.coarse.push_back(n);
      others.push_back(n);
    } else {
      order.between.push_back(n);
    }
  }
  std::ranges::reverse(order.coarse);
  return order;
}

std::vector<std::int64_t> asked_beside(std::span<const std::int64_t> ladder, const SpaceTimes& told,
                                       bool slowly) {
  if (slowly && !ladder.empty() && is_short(ladder)) return falling_untold(ladder, told);
  std::vector<std::int64_t> untold = falling_untold(doubling(ladder), told);
  untold.resize(std::min<std::size_t>(untold.size(), 1));
  return untold;
}

// Telling may cost more than the call: a look at what is alive takes time for all of it.
Nanoseconds foresee(std::int64_t n, const SpaceTimes& told) {
  if (told.size() < 2) return Nanoseconds(0);
  const auto last = std::prev(told.end());
  const auto beyond = told.upper_bound(last->first / kFarBelow);
  const auto before = beyond == told.begin() ? beyond : std::prev(beyond);
  if (last->second < kNoticeable) return Nanoseconds(0);
  const double took = as_double(last->second.count());
  const double ratio = took / as_double(std::max<Nanoseconds>(kLooks, before->second).count());
  const double step = as_double(last->first) / as_double(before->first);
  const double power = std::clamp(std::log(ratio) / std::log(step), kSlowest, kFastest);
  const double foreseen = took * std::pow(as_double(n) / as_double(last->first), power);
  return foreseen < kFarTooLong ? Nanoseconds(static_cast<std::int64_t>(foreseen))
                                : Nanoseconds::max();
}

}  // namespace judge
