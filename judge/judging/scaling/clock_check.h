#pragma once

#include <optional>
#include <vector>

#include "judge/judging/judgement.h"
#include "judge/judging/runner.h"
#include "judge/judging/scaling/ladder_inputs.h"

namespace judge {

// The CPU time in ns of a call that was answered: what the process says, if the outside agrees, and
// never more than the outside says.
[[nodiscard]] double believed_time(const Exchange& exchange, const Input& input,
                                   const Signature& signature);

// Asks the clock whether it agrees with the counted class: runs the larger inputs with the ordinary
// build in several rounds and takes the least. The process may say how long the call took (decoding
// a large input takes longer than a call of O(log n)); where the CPU time read outside the box is
// more than that and decoding can account for, it is not believed.
class ClockRun {
 public:
  // Starts the submission's process, on a thread of its own.
  explicit ClockRun(Runner submission);
  // The same of what its time is to be told beside.
  void add_reference(Runner reference);

  // inputs: one a size, the costliest. Fills in scaling.clock, the points' times and
  // scaling.reference; scaling.time must have a class. A submission that fails here leaves the
  // clock unasked. Error: interrupted, or a fault of the box.
  Result<void> check(Scaling& scaling, const std::vector<LadderInput>& inputs);

 private:
  Runner submission_;
  std::optional<Runner> reference_;
};

}  // namespace judge
