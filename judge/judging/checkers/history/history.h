#pragma once

#include <optional>
#include <string>
#include <vector>

#include "judge/base/json.h"
#include "judge/base/units.h"
#include "judge/judging/judgement.h"
#include "judge/judging/wire.h"

// What the history checkers (handover.h, linearizable.h) are given and what they answer. Both are
// pure functions of an event log (docs/protocol.md, "The event log") that is hostile bytes: cut
// short, forged or contradictory. They never crash on it and never search for long.
namespace judge {

// What was measured of the call from outside the box; nullopt where it is not known.
struct RunFacts {
  std::optional<Nanoseconds> cpu;
  std::optional<Nanoseconds> wall;
  bool returned = false;   // the harness reported the call's end
  bool timed_out = false;  // the judge ended it
  bool slept = false;      // all threads were asleep at the end
};

struct HistoryVerdict {
  bool ok = false;
  std::vector<Finding> findings;  // most telling first; empty if ok
  std::string message;            // one line for people; empty if ok
};

}  // namespace judge
