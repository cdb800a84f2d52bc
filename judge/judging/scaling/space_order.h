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

// The sizes from a small one on that are each about twice the one before.
[[nodiscard]] std::vector<std::int64_t> doubling(std::span<const std::int64_t> ladder);

// What the class is told from. Of a short ladder every size; of a long one, which has many, the
// doubling sizes and the largest; else steps of 1.3 at least as well. It depends on the ladder
// alone, so that a busy machine tells the same.
[[nodiscard]] std::vector<std::int64_t> worth_asking(std::span<const std::int64_t> ladder);

struct SpaceOrder {
  // Of a ladder that is neither short nor long: the largest size, and of the larger ones each that
  // is far from all others; else every size. Rising: smaller ones foretell what larger ones take.
  std::vector<std::int64_t> coarse;
  std::vector<std::int64_t> between;  // falling
};
// sizes: worth asking. told: those that need not be asked.
[[nodiscard]] SpaceOrder order_of(std::span<const std::int64_t> sizes, const SpaceTimes& told);

// What is asked while the ladder is climbed, in that order: of the doubling sizes the largest that
// was not told. Of a short ladder that is climbed slowly, and may end here, all such sizes,
// falling.
[[nodiscard]] std::vector<std::int64_t> asked_beside(std::span<const std::int64_t> ladder,
                                                     const SpaceTimes& told, bool slowly);

// What telling of n will take, from the largest that was told and one of a fourth of its size, or
// the smallest; 0 where nothing foretells it.
[[nodiscard]] Nanoseconds foresee(std::int64_t n, const SpaceTimes& told);

}  // namespace judge
