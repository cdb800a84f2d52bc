#pragma once

#include <atomic>
#include <future>
#include <map>
#include <optional>
#include <vector>

#include "judge/judging/judgement.h"
#include "judge/judging/runner.h"
#include "judge/judging/scaling/clock_check.h"
#include "judge/judging/scaling/ladder_inputs.h"
#include "judge/judging/scaling/patience.h"
#include "judge/judging/scaling/space_order.h"

namespace judge {

// The class of the memory that calls need at their peak, asked of a harness that tells it (SPACE):
// one call with inputs of different sizes, until the time for it is used up or the submission
// fails. Sizes are asked in a process of their own, before the counting begins and while the ladder
// is climbed; what is missing is asked after it. What is not among the ladder's inputs was asked in
// vain.
class SpaceRun {
 public:
  using Inputs = std::vector<LadderInput>;  // of one family, rising

  // Starts the process, on a thread of its own.
  explicit SpaceRun(Runner runner);
  ~SpaceRun() { enough_ = true; }
  SpaceRun(const SpaceRun&) = delete;
  SpaceRun& operator=(const SpaceRun&) = delete;

  // Until ask_beside() is called first: asks about what the ladder will come to within the limits,
  // as far as calls are short, on a thread of its own. inputs must outlive this.
  void ask_ahead(LadderInputs& inputs, std::vector<GeneratorFamily> families,
                 const complexity::LadderLimits& limits);

  // inputs: of the ladder's sizes so far. Asks about those that are worth it (asked_beside()), on a
  // thread of its own, until this is called again; not while one is being asked. Error: as
  // finish(), of what was asked before.
  Result<void> ask_beside(const Inputs& inputs);

  // Asks what is missing, in wide steps first. Error: interrupted, or a fault of the box.
  Result<void> finish(const Inputs& inputs);

  // What was told of the inputs: the points' bytes, in scaling.points, and scaling.space.
  void tell(Scaling& scaling, const Inputs& inputs) const;

 private:
  struct Told {
    wire::SpaceFrame space;
    Nanoseconds took{0};  // CPU time, of a call and of the looks at what is alive
  };

  // What the run-time does at a process's first calls, small or not, is not the submission's.
  Result<void> warm_up(const Inputs& inputs);
  // Tells of one more.
  Result<Played> play(const LadderInput& one, const Inputs& inputs);
  // Unless it is known, takes too long or is beyond what failed. The CPU time it took.
  Result<Nanoseconds> ask(const LadderInput& one, const Inputs& inputs, const Patience& patience);
  Result<void> ask_until_enough(const std::vector<std::int64_t>& sizes, const Inputs& inputs,
                                Patience patience);
  Result<void> climb_ahead(LadderInputs& inputs, const std::vector<GeneratorFamily>& families,
                           const complexity::LadderLimits& limits);
  // asked: the same family's smaller ones. False: it was not answered soon, larger ones will not.
  Result<bool> try_ahead(LadderInputs& inputs, const std::string& family, std::int64_t n,
                         Inputs& asked);
  // Of the inputs that were told.
  [[nodiscard]] SpaceTimes times(const Inputs& inputs) const;

  Runner runner_;
  std::map<std::shared_ptr<const Input>, Told> told_;
  std::optional<std::int64_t> failed_at_;  // the least size that was not answered
  int failures_ = 0;
  Text why_;  // of the last one
  bool warm_ = false;
  std::atomic<bool> enough_ = false;  // nothing more after what is being asked
  std::chrono::steady_clock::time_point last_beside_ = std::chrono::steady_clock::time_point::max();
  std::future<Result<void>> beside_;  // last: its thread uses the others
};

}  // namespace judge
