#include "judge/judging/scaling/measurement.h"

#include <fmt/format.h>

#include <algorithm>

#include "judge/base/future.h"
#include "judge/complexity/space.h"
#include "judge/judging/generated.h"
#include "judge/judging/scaling/by_clock.h"
#include "judge/judging/scaling/clock_check.h"
#include "judge/judging/scaling/crowd.h"
#include "judge/judging/scaling/followups.h"
#include "judge/judging/scaling/stopped.h"

namespace judge {
namespace {

// Of one call: where the ladder ends, and from where on a size is asked only once.
const ClimbOptions kBySteps{
    .cap = 6e6, .one_input_from = 0.25, .large_input = 256 * kKiB, .largest_input = kMiB};
// Emulated, where decoding an input costs as much again.
const ClimbOptions kByInstructions{
    .cap = 2e8, .one_input_from = 0.05, .large_input = 64 * kKiB, .largest_input = 2 * kMiB};
// The same of concurrent forms, whose items cost more.
const ClimbOptions kByTurns{.cap = 1.5e8,
                            .one_input_from = 0.1,
                            .large_input = 64 * kKiB,
                            .largest_input = 2 * kMiB,
                            .by_chance = true};
constexpr std::uint64_t kLogBytes = 64 * kMiB;  // of COUNTS, and of large answers

// Of the target's approach in the same language; nullopt: there is none, or it does not compile.
std::optional<Build> build_reference(const Problem& problem, const std::string& language,
                                     const BuildPlace& place) {
  const auto file = reference_of(problem, language);
  if (!file) return std::nullopt;
  const auto submission = read_submission(*file, "");
  if (!submission || submission->language != language) return std::nullopt;
  auto built = build(*submission, problem.signature, place);
  if (!built || !std::holds_alternative<Build>(*built)) return std::nullopt;
  return std::get<Build>(std::move(*built));
}

Finding timing_mismatch(const complexity::TimeCheck& clock, complexity::Growth counted) {
  return {FindingKind::timing_mismatch,
          fmt::format("what is counted inside the box grows like {}, but the CPU time read outside "
                      "grows like n^{:.2f}: a library call that is not counted, or counts that lie",
                      complexity::to_string(counted), clock.time_exponent),
          {},
          std::nullopt,
          fmt::format("沙箱内的计数按 {} 增长，但在外面读到的 CPU 时间按 n^{:.2f} 增长："
                      "有没被计数的库调用，或者计数有假",
                      complexity::to_string(counted), clock.time_exponent)};
}

}  // namespace

Text why_not_measurable(const Problem& problem) {
  if (!problem.generator || ladder_families(problem).empty()) {
    return {"the problem has no inputs that grow", "这道题没有规模递增的输入"};
  }
  return {};
}

ScalingMeasurement::ScalingMeasurement(const Problem& problem, const Submission& submission,
                                       const BuildPlace& place, const LadderOptions& options)
    : problem_(problem),
      place_(place),
      quiet_{place.cache, place.workplace, silence_},
      builds_(quiet_),
      options_(options) {
  const Language& language = *find_language(submission.language);
  why_not_ = why_not_measurable(problem);
  if (!is_empty(why_not_)) return;
  if (options.clock) {
    reference_ = builds_.start([&problem, &submission](const BuildPlace& beside) {
      return build_reference(problem, submission.language, beside);
    });
  }
  if (options.one_pass) one_pass_.emplace(problem, submission, builds_);
  // An instrumented build counts one call, of a class there are many.
  if (!language.instrumented || problem.signature.form != Form::function) return;
  instrumented_ = builds_.start([&language, &problem, &submission](const BuildPlace& beside) {
    return build_as(*language.instrumented, submission, problem.signature, beside);
  });
}

ScalingMeasurement::~ScalingMeasurement() { abandon(); }

Result<Scaling> ScalingMeasurement::climb(Runner& counting, const FitWay& way,
                                          const Build& ordinary) {
  const bool asks_space =
      problem_.signature.form == Form::function && ordinary.tools.language->space;
  if (const auto last = end()) counting.end_by(*last);
  counting.start_ahead();
  const auto can_ask_space = [&] {
    return asks_space && (!instrumented_.valid() || is_ready(instrumented_));
  };
  if (can_ask_space()) JUDGE_TRY(open_space(ordinary));
  std::optional<ClockRun> clock;
  if (options_.clock) clock.emplace(timed_runner(ordinary));
  JUDGE_TRY_ASSIGN(inputs_, LadderInputs::open(problem_, quiet_));
  if (space_) {
    space_->ask_ahead(*inputs_, ladder_families(problem_),
                      judge::ladder_limits(problem_, {}, options_.max_n));
  }
  ClimbOptions options = way.climb;
  options.instruction_ns = ordinary.tools.language->emulated_instruction_ns;
  options.max_n = options_.max_n;
  options.end = end();
  options.beside = [&](const FamilyCosts& costs) -> Result<void> {
    if (!can_ask_space()) return {};
    JUDGE_TRY(open_space(ordinary));
    return space_->ask_beside(costs.first_inputs);
  };
  Climb climb(problem_, *inputs_, counting, options);
  JUDGE_TRY(climb.run());
  FamilyCosts& costs = climb.costliest();
  Scaling scaling;
  scaling.family = costs.family;
  scaling.unit = way.unit;
  scaling.end = climb.end();
  scaling.why = climb.why();
  if (way.climb.by_chance) costs.time = complexity::medians(costs.time);
  scaling.time = complexity::classify_components(costs.time, way.settings);
  scaling.busiest_line = complexity::busiest_line(costs.lines, scaling.time);
  scaling.space.doubt = complexity::Doubt::not_measured;
  if (!costs.space.empty()) scaling.space = complexity::classify_space(costs.space);
  scaling.points = std::move(costs.points);
  if (!scaling.time.best) clock.reset();  // nothing to agree with
  if (const Build* build = clock ? reference() : nullptr) {
    clock->add_reference(timed_runner(*build));
  }
  std::future<Result<void>> space;  // beside the clock
  if (asks_space) {
    JUDGE_TRY(open_space(ordinary));
    space = std::async(std::launch::async, [&] { return space_->finish(costs.first_inputs); });
  }
  if (clock) JUDGE_TRY(clock->check(scaling, costs.inputs));
  if (space.valid()) {
    JUDGE_TRY(space.get());
    space_->tell(scaling, costs.first_inputs);
  }
  return scaling;
}

Result<void> ScalingMeasurement::open_space(const Build& ordinary) {
  if (space_) return {};
  JUDGE_TRY_ASSIGN(space_build_, instrumented("garbage is not told from what lives"));
  Runner telling = make_space_runner(space_build_ ? *space_build_ : ordinary, ladder_limits(),
                                     problem_.signature, place_.workplace);
  if (const auto last = end()) telling.end_by(*last);
  space_.emplace(std::move(telling));
  return {};
}

Runner ScalingMeasurement::timed_runner(const Build& build) const {
  return make_runner(build, ladder_limits(), problem_.signature, place_.workplace);
}

Result<Scaling> ScalingMeasurement::by_clock(const Build& ordinary) {
  return scale_by_clock(problem_, ordinary, reference(), options_, quiet_);
}

const Build* ScalingMeasurement::reference() {
  if (reference_.valid()) reference_build_ = builds_.await(reference_);
  return reference_build_ ? &*reference_build_ : nullptr;
}

Result<std::optional<Crowd>> ScalingMeasurement::ask_crowd(const Build& ordinary) {
  JUDGE_TRY_ASSIGN(const auto inputs, LadderInputs::open(problem_, quiet_));
  Runner runner = make_runner(ordinary, problem_.limits, problem_.signature, place_.workplace);
  runner.settle_each();
  auto counting =
      make_counting_runner(ordinary, ladder_limits(), problem_.signature, place_.workplace);
  return measure_crowd(problem_, *inputs, runner, counting ? &*counting : nullptr);
}

Result<Scaling> ScalingMeasurement::count_turns(const Build& ordinary) {
  auto runner =
      make_counting_runner(ordinary, ladder_limits(), problem_.signature, place_.workplace);
  Text why_not;
  if (runner) {
    const FitWay way{kByTurns, complexity::kInstructions, "instructions"};
    JUDGE_TRY_ASSIGN(Scaling counted, climb(*runner, way, ordinary));
    if (!counted.points.empty()) return counted;
    why_not = counted.why;
  } else {
    why_not = no_counter(runner.error());
  }
  JUDGE_TRY_ASSIGN(Scaling scaling, by_clock(ordinary));
  scaling.not_counted = why_not;
  // Of two classes that the clock does not tell apart the one that items handed over have.
  if (scaling.time.best) scaling.time.best = scaling.time.candidates.front();
  return scaling;
}

Result<Scaling> ScalingMeasurement::scale_concurrent(const Build& ordinary) {
  // Beside the counting: what it measures sleeps nearly all the time, and counts do not care.
  std::future<Result<std::optional<Crowd>>> crowd;
  if (options_.clock) {
    crowd = std::async(std::launch::async, [&] { return ask_crowd(ordinary); });
  }
  JUDGE_TRY_ASSIGN(Scaling scaling, count_turns(ordinary));
  // Each of n items is handed over by a call.
  scaling.time = complexity::at_least(scaling.time, complexity::Growth::linear);
  if (crowd.valid()) {
    JUDGE_TRY_ASSIGN(scaling.crowd, crowd.get());
  }
  return scaling;
}

std::optional<std::chrono::steady_clock::time_point> ScalingMeasurement::end() {
  if (!end_ && options_.patience) end_ = std::chrono::steady_clock::now() + *options_.patience;
  return end_;
}

ProblemLimits ScalingMeasurement::ladder_limits() const {
  ProblemLimits limits = problem_.limits;
  limits.output_bytes = std::max(limits.output_bytes, kLogBytes);
  return limits;
}

Result<std::optional<Build>> ScalingMeasurement::instrumented(const std::string& instead) {
  if (!instrumented_.valid()) return std::nullopt;
  auto built = builds_.await(instrumented_);
  if (!built && built.error().fault == Fault::interrupted) return tl::unexpected(built.error());
  if (built && std::holds_alternative<Build>(*built)) return std::get<Build>(std::move(*built));
  std::string why = built ? "it does not compile" : built.error().message();
  why.resize(std::min(why.find('\n'), why.size()));
  place_.observer.on_stage("the instrumented build failed, so " + instead + ": " + why);
  return std::nullopt;
}

Result<Scaling> ScalingMeasurement::scale(const Build& ordinary) {
  if (is_concurrent(problem_.signature.form)) return scale_concurrent(ordinary);
  std::optional<Build> built;
  if (!ordinary.tools.language->space) {
    JUDGE_TRY_ASSIGN(built, instrumented("instructions are counted"));
  }
  if (!built) {
    auto runner =
        make_counting_runner(ordinary, ladder_limits(), problem_.signature, place_.workplace);
    if (runner) {
      return climb(*runner, {kByInstructions, complexity::kInstructions, "instructions"}, ordinary);
    }
    JUDGE_TRY_ASSIGN(Scaling scaling, by_clock(ordinary));
    scaling.not_counted = no_counter(runner.error());
    return scaling;
  }
  Runner runner = make_runner(*built, ladder_limits(), problem_.signature, place_.workplace);
  return climb(runner, {kBySteps, complexity::kCounts, "steps"}, ordinary);
}

Result<std::optional<complexity::OnePass>> ScalingMeasurement::one_pass() {
  if (!one_pass_) return std::nullopt;
  return one_pass_->run(quiet_, options_.max_n);
}

Result<void> ScalingMeasurement::measure(Judgement& judgement, const Build& ordinary) {
  judgement.scaling_why_not = why_not_;
  if (is_empty(why_not_) && judgement.first_failure() != nullptr) {
    judgement.scaling_why_not = {"only what is accepted is measured", "只测量通过的提交"};
  }
  std::future<Result<std::optional<complexity::OnePass>>> passes;  // beside the rest
  if (is_empty(judgement.scaling_why_not)) {
    place_.observer.on_stage("measuring how it scales");
    passes = std::async(std::launch::async, [this] { return one_pass(); });
    Result<Scaling> found = scale(ordinary);
    if (found) {
      judgement.scaling = std::move(*found);
    } else if (found.error().fault == Fault::interrupted) {
      return tl::unexpected(found.error());
    } else {
      judgement.scaling_why_not = could_not(found.error());
    }
  }
  if (judgement.scaling && judgement.scaling->clock.checked && !judgement.scaling->clock.agrees) {
    Scaling& scaling = *judgement.scaling;
    const complexity::Growth counted = *scaling.time.best;
    judgement.findings.push_back(timing_mismatch(scaling.clock, counted));
    scaling.time = complexity::contradicted(scaling.time, scaling.clock.growth.value_or(counted));
  }
  std::optional<complexity::OnePass> one_pass_said;
  if (passes.valid()) {
    JUDGE_TRY_ASSIGN(one_pass_said, passes.get());
  }
  judgement.followups = decide_followups(problem_.followups, judgement.scaling, one_pass_said);
  if (judgement.scaling) judgement.scaling->next = next_rung(problem_, *judgement.scaling);
  return {};
}

}  // namespace judge
