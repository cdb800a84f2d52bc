#pragma once

#include <span>

#include "judge/complexity/classify.h"

namespace judge::complexity {

// Peak live auxiliary bytes of one call: without the input and without the returned value.
struct SpaceSample {
  double n = 0;
  double heap_bytes = 0;
  double stack_bytes = 0;
  bool uses_heap = false;  // the call allocates or frees, if only what it was given
};

// The class of heap and stack together: the faster growing of the two. A part that stays within
// 256 bytes over the tail (24 for the stack where the heap is not used: then its frames are the
// submission's own) is O(1).
[[nodiscard]] Classification classify_space(std::span<const SpaceSample> samples);

// The same where a run-time that collects garbage tells bounds only. The upper one decides as long
// as it is within four times of the lower one at the largest size; else much of it is garbage, and
// the lower one says roughly how what lives grows, as long as none of its looks over the larger
// sizes missed what smaller sizes had: else anything up to the upper one's class is possible. The
// stack, of which both say the same, is told as above.
[[nodiscard]] Classification classify_space(std::span<const SpaceSample> least,
                                            std::span<const SpaceSample> most);

}  // namespace judge::complexity
