#pragma once

#include <future>
#include <map>
#include <optional>
#include <vector>

#include "judge/judging/judgement.h"
#include "judge/judging/runner.h"
#include "judge/judging/scaling/clock_check.h"
#include "judge/judging/scaling/patience.h"

namespace judge {

// The class of the memory that calls need at their peak, asked of a harness that tells it (SPACE):
// one call with inputs of different sizes, until the time for it is used up or the submission
// fails. Sizes are asked while the ladder is still being climbed, in a process of their own, and
// what is missing after it.
class SpaceRun {
 public:
  // Starts the process, on a thread of its own.
  explicit SpaceRun(Runner runner);

  // Asks about the largest of the inputs, on a thread of its own: where it is at least twice as
  // large as the last one that was asked, and that one has been answered. What is not among the
  // inputs of finish() later was asked in vain. Error: as finish(), of the last one.
  Result<void> ask_beside(const std::vector<ClockInput>& inputs);

  // Asks what is missing, in wide steps first. Fills in the points' bytes, in scaling.points, and
  // scaling.space. Error: interrupted, or a fault of the box.
  Result<void> finish(Scaling& scaling, const std::vector<ClockInput>& inputs);

 private:
  // What a call takes at some size, from the two largest that were asked. Telling may cost more
  // than the call: a look at what is alive takes time for all of it.
  class Foresight {
   public:
    void saw(std::int64_t n, Nanoseconds took) { took_[n] = took; }
    [[nodiscard]] Nanoseconds at(std::int64_t n) const;

   private:
    std::map<std::int64_t, Nanoseconds> took_;
  };

  // What the run-time does at a first call, small or not, is not the submission's.
  Result<void> warm_up(const ClockInput& small, const ClockInput& larger);
  // Unless it is known, takes too long or is beyond what failed.
  Result<void> ask(const ClockInput& one, const Patience& patience);

  Runner runner_;
  Patience patience_;
  Patience more_patience_;
  Foresight foresight_;
  std::map<std::shared_ptr<const Input>, wire::SpaceFrame> told_;
  std::optional<std::int64_t> failed_at_;  // the least size that was not answered
  int failures_ = 0;
  Text why_;  // of the last one
  bool warm_ = false;
  std::int64_t last_beside_ = 0;
  std::future<Result<void>> beside_;  // last: its thread uses the others
};

}  // namespace judge
