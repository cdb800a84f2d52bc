#include "judge/complexity/one_pass.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace judge::complexity {
namespace {

constexpr std::uint64_t kMostReads = 8;
constexpr std::int64_t kLeastSpan = 16;
constexpr std::int64_t kEnds = 4;  // the small sizes are within this factor of the smallest

// The most reads after the end among the sizes in [from, to].
std::uint64_t most_reads(std::span<const PassSample> samples, std::int64_t from, std::int64_t to) {
  std::uint64_t most = 0;
  for (const PassSample& sample : samples) {
    if (sample.n >= from && sample.n <= to) most = std::max(most, sample.reads_after_end);
  }
  return most;
}

OnePass second_pass(const PassSample& sample) {
  return {false,
          fmt::format("with n = {}, {} links are read again after the end was reached", sample.n,
                      sample.reads_after_end),
          PassFinding::many_reads, sample.n, sample.reads_after_end};
}

}  // namespace

OnePass undecided(std::string why, std::string why_zh) {
  return {std::nullopt, std::move(why), PassFinding::unknown, 0, 0, std::move(why_zh)};
}

OnePass decide_one_pass(std::span<const PassSample> samples) {
  std::int64_t smallest = std::numeric_limits<std::int64_t>::max();
  std::int64_t largest = 0;
  for (const PassSample& sample : samples) {
    if (sample.n < 1) return undecided("a size below 1 was measured", "测到了小于 1 的规模");
    smallest = std::min(smallest, sample.n);
    largest = std::max(largest, sample.n);
  }
  if (largest == 0 || largest / smallest < kLeastSpan) {
    return undecided("too few sizes were measured", "测得的规模太少");
  }
  for (const PassSample& sample : samples) {
    if (!sample.read_end) {
      return undecided(fmt::format("with n = {} the end was never seen to be read", sample.n),
                       fmt::format("n = {} 时没有看到读到链表末尾", sample.n));
    }
    if (sample.reads_after_end > kMostReads) return second_pass(sample);
  }
  const std::int64_t small = smallest * kEnds;
  const std::uint64_t early = most_reads(samples, smallest, small);
  const std::uint64_t late = most_reads(samples, largest / kEnds, largest);
  if (late > early + 1) {
    return {false,
            fmt::format("links read after the end grow with n: {} up to n = {}, {} at n = {}",
                        early, small, late, largest),
            PassFinding::more_reads, largest, late};
  }
  const std::uint64_t most = most_reads(samples, smallest, largest);
  return {true, fmt::format("at most {} links are read after the end, whatever n is", most),
          PassFinding::few_reads, largest, most};
}

}  // namespace judge::complexity
