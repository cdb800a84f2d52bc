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

// Whether telling takes long of any size: for what the harness does, not the submission.
[[nodiscard]] bool is_dear(const SpaceTimes& told);

// What the class is told from. Of a short ladder every size; of a long one, where telling is dear,
// the doubling sizes and the largest: as many as a busy machine has the time for as well, so that
// it tells the same. Else steps of 1.3 at least, too.
[[nodiscard]] std::vector<std::int64_t> worth_asking(std::span<const std::int64_t> ladder,
                                                     bool dear);

struct SpaceOrder {
  // The largest size, and of the larger ones each that is far from all others; of a short ladder,
  // and of a long one where telling is dear, all. Rising: smaller ones foretell what larger ones
  // take.
  std::vector<std::int64_t> coarse;
  std::vector<std::int64_t> between;  // falling
};
// sizes: worth asking. told: those that need not be asked.
[[nodiscard]] SpaceOrder order_of(std::span<const std::int64_t> sizes, const SpaceTimes& told,
                                  bool dear);

// What is asked while the ladder is climbed, in that order: of the doubling sizes the largest that
// was not told. Of a short ladder that is climbed slowly, and may end here, all such sizes,
// falling.
[[nodiscard]] std::vector<std::int64_t> asked_beside(std::span<const std::int64_t> ladder,
                                                     const SpaceTimes& told, bool slowly);

// What telling of n will take, from the largest that was told and one of a fourth of its size, or
// the smallest; 0 where nothing foretells it.
[[nodiscard]] Nanoseconds foresee(std::int64_t n, const SpaceTimes& told);

}  // namespace judge
