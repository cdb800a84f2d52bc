#pragma once

#include <vector>

#include "judge/judging/judgement.h"
#include "judge/judging/runner.h"

namespace judge {

// One size's costliest input.
struct ClockInput {
  std::int64_t n = 0;
  Input input;
};

// The CPU time in ns of a call that was answered: what the process says, if the outside agrees, and
// never more than the outside says.
[[nodiscard]] double believed_time(const Exchange& exchange, const Input& input,
                                   const Signature& signature);

// Asks the clock whether it agrees with the counted class, which scaling.time must have: runs the
// larger inputs with the ordinary build in several rounds and takes the least. Fills in
// scaling.clock and the points' times. The process may say how long the call took (decoding a large
// input takes longer than a call of O(log n)); where the CPU time read outside the box is more than
// that and decoding can account for, it is not believed. A submission that fails here leaves the
// clock unasked. Error: interrupted, or a fault of the box.
Result<void> check_clock(Scaling& scaling, const std::vector<ClockInput>& inputs, Runner& runner);

// The least time of several calls with one input, alternating with the reference's; nullopt: one of
// the two does not answer it.
Result<std::optional<ReferenceTime>> beside_reference(const ClockInput& input, Runner& submission,
                                                      Runner& reference);

}  // namespace judge
