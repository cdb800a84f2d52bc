#pragma once

#include "judge/judging/harness_process.h"

namespace judge {

// What a ladder pays for its calls. Of an emulated one the nominal time of the instructions it
// counted, so that a ladder ends at the same size on any machine, however busy; but of all calls
// together at least half of the CPU time: an instruction may be far dearer than usual, and how many
// there were is the submission's word. Of any other call its CPU time.
class Charge {
 public:
  // instruction_ns: the nominal time of an instruction.
  explicit Charge(double instruction_ns) : instruction_ns_(instruction_ns) {}

  // For one more call.
  Nanoseconds one_more(const Exchange& exchange);

 private:
  double instruction_ns_;
  // Of all calls so far.
  Nanoseconds cpu_{0};
  Nanoseconds nominal_{0};
  Nanoseconds charged_{0};
};

}  // namespace judge
