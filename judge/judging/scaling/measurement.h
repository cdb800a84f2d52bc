#pragma once

#include "judge/judging/judgement.h"
#include "judge/judging/scaling/climb.h"
#include "judge/judging/scaling/one_pass_run.h"
#include "judge/judging/scaling/side_builds.h"
#include "judge/judging/scaling/space_run.h"
#include "judge/judging/session.h"

namespace judge {

// Why the cost of the problem's submissions cannot be measured; empty: it can.
[[nodiscard]] Text why_not_measurable(const Problem& problem);

// Measures how a submission's cost grows. Theory of operation: a second build of the submission
// counts what each call costs (COUNTS, docs/protocol.md), or, where the language has none, the
// ordinary one under the counter of instructions; it climbs the problem's ladder in a box
// of its own until the counts, a limit or the time budget end it; judge/complexity says the class.
// Then the ordinary build runs the largest inputs again and the clock, read outside the box, is
// asked whether it agrees, and how long the problem's reference takes for the largest of them.
class ScalingMeasurement {
 public:
  // Starts the builds it needs on threads of their own: they compile while the cases run.
  // The references must outlive this.
  ScalingMeasurement(const Problem& problem, const Submission& submission, const BuildPlace& place,
                     const LadderOptions& options = {});
  // Abandons builds that are not finished.
  ~ScalingMeasurement();
  ScalingMeasurement(const ScalingMeasurement&) = delete;
  ScalingMeasurement& operator=(const ScalingMeasurement&) = delete;

  // It is known already that nothing will be measured: the builds end soon, beside the caller.
  void abandon() { builds_.abandon(); }

  // Fills in scaling, or scaling_why_not, the follow-ups, and a finding where the clock disagrees.
  // ordinary: the build the cases ran with. Error: interrupted.
  Result<void> measure(Judgement& judgement, const Build& ordinary);

 private:
  using Instrumented = Result<std::variant<Build, CompileFailure>>;
  // How far to climb and how to read what was counted.
  struct FitWay {
    ClimbOptions climb;
    complexity::FitSettings settings;
    std::string unit;
  };
  Result<Scaling> scale(const Build& ordinary);
  // The instrumented build; where it fails, why, and what is done instead, is told.
  Result<std::optional<Build>> instrumented(const std::string& instead);
  // Whether the list is read once, where a follow-up asks.
  Result<std::optional<complexity::OnePass>> one_pass();
  Result<Scaling> climb(Runner& counting, const FitWay& way, const Build& ordinary);
  // By CPU time alone.
  Result<Scaling> by_clock(const Build& ordinary);
  // Concurrent forms: the cost of items by instructions, of threads that take turns on one
  // processor, and what more workers and waiting cost by the clock.
  Result<Scaling> scale_concurrent(const Build& ordinary);
  Result<Scaling> count_turns(const Build& ordinary);
  Result<std::optional<Crowd>> ask_crowd(const Build& ordinary);
  // Waits for its build.
  Result<void> open_space(const Build& ordinary);
  [[nodiscard]] Runner timed_runner(const Build& build) const;
  // nullptr: none, or it is not asked for.
  const Build* reference();
  [[nodiscard]] ProblemLimits ladder_limits() const;
  // Of what LadderOptions::patience allows, from the first time it is asked.
  std::optional<std::chrono::steady_clock::time_point> end();

  const Problem& problem_;
  const BuildPlace& place_;
  Observer silence_;
  const BuildPlace quiet_;  // place_, but nobody is told of progress
  SideBuilds builds_;
  LadderOptions options_;
  std::optional<std::chrono::steady_clock::time_point> end_;
  Text why_not_;                            // there is nothing to measure with
  std::future<Instrumented> instrumented_;  // not valid: the language has none
  std::optional<OnePassRun> one_pass_;      // nullopt: not to be measured
  // The problem's reference in the submission's language; not valid or empty: there is none.
  std::future<std::optional<Build>> reference_;
  std::optional<Build> reference_build_;
  std::optional<Build> space_build_;  // nullopt: the ordinary one tells
  std::unique_ptr<LadderInputs> inputs_;
  std::optional<SpaceRun> space_;  // opened once its build is there
};

}  // namespace judge
