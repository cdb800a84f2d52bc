#pragma once

#include <functional>
#include <string>
#include <vector>

#include "judge/complexity/busiest_line.h"
#include "judge/complexity/space.h"
#include "judge/judging/judgement.h"
#include "judge/judging/runner.h"
#include "judge/judging/scaling/charge.h"
#include "judge/judging/scaling/clock_check.h"
#include "judge/judging/scaling/ladder_inputs.h"
#include "judge/judging/scaling/patience.h"

namespace judge {

// All the measurements of one family of inputs.
struct FamilyCosts {
  std::string family;
  std::vector<complexity::CountSample> time;
  std::vector<complexity::SpaceSample> space;  // of calls whose allocations were all told
  std::vector<ScalingPoint> points;
  std::vector<LadderInput> inputs;          // one a size, the costliest: for the clock
  std::vector<LadderInput> first_inputs{};  // one a size, known before the cost is: for space
  std::vector<complexity::LineRuns> lines{};
  std::size_t sizes_apart = 0;  // the last ones, whose inputs did not cost the same
};

struct ClimbOptions {
  double cap = 0;                       // of one call's cost
  double one_input_from = 0;            // share of the cap: from there on a size is asked once,
  std::size_t large_input = 0;          // and where the encoded input has more bytes;
  std::size_t largest_input = 0;        // larger ones cost the judge more than the call
  double instruction_ns = 0;            // what an emulated one takes
  bool by_chance = false;               // chance makes a call cheaper now and then, never dearer
  std::optional<std::int64_t> max_n{};  // no larger sizes
  std::optional<std::chrono::steady_clock::time_point> end{};  // no call goes on after this
  // Told after each size what the family costs that has cost the most so far.
  std::function<Result<void>(const FamilyCosts&)> beside{};
};

// One climb over a problem's sizes, all families of its ladder side by side.
class Climb {
 public:
  // inputs: the problem's. runner: of a build that counts, which knows options.end. Both must
  // outlive this.
  Climb(const Problem& problem, LadderInputs& inputs, Runner& runner, const ClimbOptions& options);

  // Until the top, the cap, the patience or what the submission does ends it. Error: interrupted,
  // or a fault of the box or of the problem's generator.
  Result<void> run();

  // The family that costs the most at the largest size decides.
  FamilyCosts& costliest();
  [[nodiscard]] complexity::LadderEnd end() const { return ladder_.end(); }
  // It was stopped from outside; hostile.
  [[nodiscard]] const Text& why() const { return why_; }

 private:
  void keep_costliest();  // the others end early
  // All families' calls of one size; the largest cost. nullopt: the ladder was stopped.
  Result<std::optional<double>> climb_rung(const complexity::Rung& rung);
  // Until there are costs of so many inputs of that size.
  Result<void> ask(FamilyCosts& family, std::int64_t n, std::size_t inputs,
                   std::vector<double>& costs);
  // What a run-time does once (loading, linking) is counted at the first calls: they are forgotten.
  Result<void> warm_up(const FamilyCosts& family, std::int64_t n);
  [[nodiscard]] std::chrono::steady_clock::time_point end_of_call() const;
  void stop(Text why);
  // ahead: the next seed is asked for as well.
  Result<double> call(FamilyCosts& family, std::int64_t size, std::size_t seed, bool ahead = false);

  LadderInputs& inputs_;
  Runner& runner_;
  ClimbOptions options_;
  complexity::Ladder ladder_;
  Text why_;
  std::vector<FamilyCosts> families_;
  std::size_t each_ = 1;
  Patience patience_;
  Charge charge_;
  std::size_t sent_bytes_ = 0;  // of the last call
  bool started_ = false;
};

}  // namespace judge
