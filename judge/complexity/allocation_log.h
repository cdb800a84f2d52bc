#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace judge::complexity {

struct AllocationEvent {
  std::uint64_t block = 0;  // its address: may come again once freed
  std::uint64_t bytes = 0;  // usable size; of a release: ignored
  bool release = false;
};

// The most bytes alive at once that are not the answer's. `result`: the blocks alive in the
// returned value when the call ended. A block released right after one of 1.5 … 2.2 times its size
// was made, the first since, is taken for the same buffer grown, and belongs to whom its successor
// belongs to: an answer that is pushed back into costs nothing by itself. Such a buffer begins
// small: a large one that was made whole, and is released after an answer twice its size was, was
// the submission's. The log is hostile: releases of unknown blocks are skipped, a block made twice
// is taken as released, sums saturate.
[[nodiscard]] std::uint64_t peak_auxiliary(std::span<const AllocationEvent> log,
                                           std::span<const std::uint64_t> result);

}  // namespace judge::complexity
