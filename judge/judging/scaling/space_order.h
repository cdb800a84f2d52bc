#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "judge/judging/harness_process.h"

namespace judge {

// Which of a ladder's sizes space is asked of, and in what order. Sizes rise.

// The CPU time it took to tell of each size.
using SpaceTimes = std::map<std::int64_t, Nanoseconds>;

// About, for sizes are whole numbers.
[[nodiscard]] bool is_twice(std::int64_t larger, std::int64_t smaller);

// Of a short ladder every size, else steps of 1.3 at least: a call costs little beside what the
// harness does around it, and every size of a long ladder would take the time from the largest.
[[nodiscard]] std::vector<std::int64_t> worth_asking(std::span<const std::int64_t> ladder);

struct SpaceOrder {
  // The largest size, and of the larger ones each that is far from all others; of a short ladder
  // every size. Rising: smaller ones foretell what larger ones take.
  std::vector<std::int64_t> coarse;
  std::vector<std::int64_t> between;  // falling
};
// told: sizes that need not be asked.
[[nodiscard]] SpaceOrder order_of(std::span<const std::int64_t> sizes, const SpaceTimes& told);

// What is asked while the ladder is climbed, in that order: its largest size so far, if that is
// about twice the largest that was told. Of a short one that is climbed slowly, and may end here,
// all that was not told, falling.
[[nodiscard]] std::vector<std::int64_t> asked_beside(std::span<const std::int64_t> sizes,
                                                     const SpaceTimes& told, bool slowly);

// What telling of n will take, from the largest that was told and one of a fourth of its size, or
// the smallest: growing as a power, or among small sizes as an exponential. 0 where nothing
// foretells it.
[[nodiscard]] Nanoseconds foresee(std::int64_t n, const SpaceTimes& told);

}  // namespace judge
