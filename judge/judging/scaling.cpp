#include "judge/judging/scaling.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "judge/complexity/allocation_log.h"
#include "judge/complexity/space.h"
#include "judge/judging/clock_check.h"
#include "judge/judging/explain.h"
#include "judge/judging/ladder_inputs.h"

namespace judge {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t kLargestSize = 65'536;         // where the problem's family names none
constexpr double kStepCap = 1e6;                      // of one call, instrumented
constexpr double kInstructionCap = 3e7;               // of one call, emulated
constexpr std::chrono::milliseconds kPatience{1500};  // for the whole ladder
constexpr std::uint64_t kLogBytes = 64 * kMiB;        // of COUNTS, and of large answers
constexpr std::size_t kInputs = 3;                    // of one size, over all families
constexpr std::int64_t kChoice = 256;                 // from here on only the costliest family

class Silence : public Observer {};

// All the measurements of one family of inputs.
struct FamilyCosts {
  std::string family;
  std::vector<complexity::CountSample> time;
  std::vector<complexity::SpaceSample> space;
  std::vector<ScalingPoint> points;
  std::vector<ClockInput> inputs;  // one a size, for the clock
  bool heap_known = true;
};

double total(const complexity::CountSample& sample) {
  double sum = 0;
  for (const double part : sample.components) sum += part;
  return sum;
}

// What an exchange counted: by an instrumented build, or by the emulator. nullopt: nothing.
std::optional<wire::CountsFrame> counts_of(Exchange& exchange) {
  if (exchange.ending != Ending::answered) return std::nullopt;
  if (exchange.counts) return std::move(exchange.counts);
  if (!exchange.instructions) return std::nullopt;
  wire::CountsFrame counts;
  counts.components = {*exchange.instructions};
  return counts;
}

// Adds one call's counts; returns its cost.
double add(FamilyCosts& costs, std::int64_t n, const wire::CountsFrame& counts, Input input) {
  complexity::CountSample sample{static_cast<double>(n), {}};
  for (const std::uint64_t part : counts.components) {
    sample.components.push_back(static_cast<double>(part));
  }
  ScalingPoint point{n, total(sample), std::nullopt, counts.stack_bytes, std::nullopt};
  if (counts.log_is_whole) {
    point.heap_bytes = complexity::peak_auxiliary(counts.log, counts.result);
    costs.space.push_back({sample.n, static_cast<double>(*point.heap_bytes),
                           static_cast<double>(counts.stack_bytes)});
  } else {
    costs.heap_known = false;
  }
  costs.time.push_back(std::move(sample));
  if (costs.points.empty() || costs.points.back().n != n) {
    costs.points.push_back(point);
    costs.inputs.push_back({n, std::move(input)});
  } else if (costs.points.back().count < point.count) {
    costs.points.back() = point;
    costs.inputs.back() = {n, std::move(input)};
  }
  return point.count;
}

// One climb over the sizes, all families side by side.
class Climb {
 public:
  Climb(const Problem& problem, LadderInputs inputs, Runner& runner, double cap)
      : inputs_(std::move(inputs)), runner_(runner), ladder_(limits(problem, cap)) {
    for (const GeneratorFamily& family : ladder_families(problem)) {
      families_.push_back({family.family, {}, {}, {}, {}});
    }
    each_ = std::max<std::size_t>(1, kInputs / families_.size());
  }

  Result<void> run() {
    const auto end = Clock::now() + kPatience;
    while (const auto rung = ladder_.next()) {
      double most = 0;
      for (FamilyCosts& family : families_) {
        const std::size_t inputs = rung->inputs == 1 ? 1 : each_;
        for (std::size_t seed = 0; seed < inputs; ++seed) {
          JUDGE_TRY_ASSIGN(const double cost, call(family, rung->n, seed));
          most = std::max(most, cost);
        }
      }
      if (ladder_.end() == complexity::LadderEnd::stopped) break;
      ladder_.record(most);
      if (rung->n >= kChoice) keep_costliest();
      if (Clock::now() > end) ladder_.stop("the time for measuring was used up");
    }
    return {};
  }

  // The family that costs the most at the largest size decides.
  FamilyCosts& costliest() {
    const auto last = [](const FamilyCosts& costs) {
      return costs.points.empty() ? std::pair<std::int64_t, double>{}
                                  : std::pair{costs.points.back().n, costs.points.back().count};
    };
    return *std::ranges::max_element(
        families_, [&](const auto& a, const auto& b) { return last(a) < last(b); });
  }
  [[nodiscard]] const complexity::Ladder& ladder() const { return ladder_; }

 private:
  // The others end early.
  void keep_costliest() {
    if (families_.size() == 1) return;
    FamilyCosts costs = std::move(costliest());
    families_.clear();
    families_.push_back(std::move(costs));
    each_ = kInputs;
  }

  static complexity::LadderLimits limits(const Problem& problem, double cap) {
    complexity::LadderLimits limits{.n_max = kLargestSize, .cap = cap};
    for (const GeneratorFamily& family : ladder_families(problem)) {
      if (family.n_max > 1) limits.n_max = std::min(limits.n_max, family.n_max);
      limits.n_min = std::max({limits.n_min, std::min(family.n_min, limits.n_max)});
    }
    return limits;
  }

  Result<double> call(FamilyCosts& family, std::int64_t size, std::size_t seed) {
    if (ladder_.end() == complexity::LadderEnd::stopped) return 0.0;
    JUDGE_TRY_ASSIGN(LadderInputs::Made made,
                     inputs_.make(family.family, size, static_cast<std::int64_t>(seed)));
    JUDGE_TRY_ASSIGN(Played played, runner_.play(made.input));
    Exchange& exchange = played.exchange;
    if (const auto counts = counts_of(exchange)) {
      return add(family, made.n, *counts, std::move(made.input));
    }
    const Outcome outcome = explain(exchange, runner_.limits(), played.applied, played.starting);
    ladder_.stop(fmt::format("at n = {}: {}", made.n,
                             outcome.message.empty() ? "nothing was counted" : outcome.message));
    return 0.0;
  }

  LadderInputs inputs_;
  Runner& runner_;
  complexity::Ladder ladder_;
  std::vector<FamilyCosts> families_;
  std::size_t each_ = 1;
};

std::string why_nothing_counts(const Problem& problem) {
  if (problem.signature.form != Form::function) return "not for problems of this form yet";
  if (!problem.generator || ladder_families(problem).empty()) {
    return "the problem has no inputs that grow";
  }
  return "";
}

Finding timing_mismatch(const complexity::TimeCheck& clock, complexity::Growth counted) {
  return {FindingKind::timing_mismatch,
          fmt::format("what is counted inside the box grows like {}, but the CPU time read outside "
                      "grows like n^{:.2f}: a library call that is not counted, or counts that lie",
                      complexity::to_string(counted), clock.time_exponent),
          {},
          std::nullopt};
}

}  // namespace

ScalingMeasurement::ScalingMeasurement(const Problem& problem, const Submission& submission,
                                       const BuildPlace& place)
    : problem_(problem), place_(place) {
  const Language& language = *find_language(submission.language);
  why_not_ = why_nothing_counts(problem);
  if (!why_not_.empty() || !language.instrumented) return;
  instrumented_ = std::async(std::launch::async, [&language, &problem, &submission, &place] {
    Silence silence;
    const BuildPlace quiet{place.cache, place.workplace, silence};
    return build_as(*language.instrumented, submission, problem.signature, quiet);
  });
}

ScalingMeasurement::~ScalingMeasurement() = default;  // waits for the build

Result<Scaling> ScalingMeasurement::climb(Runner& counting, const FitWay& way,
                                          const Build& ordinary) {
  Silence silence;
  const BuildPlace quiet{place_.cache, place_.workplace, silence};
  JUDGE_TRY_ASSIGN(LadderInputs inputs, LadderInputs::open(problem_, quiet));
  Climb climb(problem_, std::move(inputs), counting, way.cap);
  JUDGE_TRY(climb.run());
  FamilyCosts& costs = climb.costliest();
  Scaling scaling;
  scaling.family = costs.family;
  scaling.unit = way.unit;
  scaling.end = climb.ladder().end();
  scaling.why = climb.ladder().why();
  scaling.time = complexity::classify_components(costs.time, way.settings);
  scaling.space.doubt = complexity::Doubt::not_measured;
  if (costs.heap_known) scaling.space = complexity::classify_space(costs.space);
  scaling.points = std::move(costs.points);
  if (scaling.time.best) {
    Runner plain = make_runner(ordinary, ladder_limits(), problem_.signature, place_.workplace);
    JUDGE_TRY(check_clock(scaling, costs.inputs, plain));
  }
  return scaling;
}

ProblemLimits ScalingMeasurement::ladder_limits() const {
  ProblemLimits limits = problem_.limits;
  limits.output_bytes = std::max(limits.output_bytes, kLogBytes);
  return limits;
}

Result<Scaling> ScalingMeasurement::scale(const Build& ordinary) {
  if (!instrumented_.valid()) {
    JUDGE_TRY_ASSIGN(Runner runner, make_counting_runner(ordinary, ladder_limits(),
                                                         problem_.signature, place_.workplace));
    return climb(runner, {kInstructionCap, complexity::kInstructions, "instructions"}, ordinary);
  }
  JUDGE_TRY_ASSIGN(auto built, instrumented_.get());
  if (const auto* failure = std::get_if<CompileFailure>(&built)) {
    return fail({Fault::judge, "the instrumented build", "",
                 failure->report.message + failure->report.diagnostics, ""});
  }
  Runner runner =
      make_runner(std::get<Build>(built), ladder_limits(), problem_.signature, place_.workplace);
  return climb(runner, {kStepCap, complexity::kCounts, "steps"}, ordinary);
}

Result<void> ScalingMeasurement::measure(Judgement& judgement, const Build& ordinary) {
  judgement.scaling_why_not = why_not_;
  if (why_not_.empty() && judgement.first_failure() != nullptr) {
    judgement.scaling_why_not = "only what is accepted is measured";
  }
  if (judgement.scaling_why_not.empty()) {
    place_.observer.on_stage("measuring how it scales");
    Result<Scaling> found = scale(ordinary);
    if (found) {
      judgement.scaling = std::move(*found);
    } else if (found.error().fault == Fault::interrupted) {
      return tl::unexpected(found.error());
    } else {
      judgement.scaling_why_not = found.error().message();
    }
  }
  if (judgement.scaling && judgement.scaling->clock.checked && !judgement.scaling->clock.agrees) {
    Scaling& scaling = *judgement.scaling;
    const complexity::Growth counted = *scaling.time.best;
    judgement.findings.push_back(timing_mismatch(scaling.clock, counted));
    scaling.time = complexity::contradicted(scaling.time, scaling.clock.growth.value_or(counted));
  }
  judgement.followups = decide_followups(problem_.followups, judgement.scaling);
  return {};
}

std::optional<bool> within_target(const complexity::Classification& found,
                                  std::string_view required) {
  const auto limit = complexity::parse_growth(required);
  if (!limit || !found.best) return std::nullopt;
  if (found.candidates.back() <= *limit) return true;
  if (found.candidates.front() > *limit) return false;
  return std::nullopt;
}

std::vector<FollowUpResult> decide_followups(const std::vector<FollowUp>& followups,
                                             const std::optional<Scaling>& scaling) {
  std::vector<FollowUpResult> results;
  for (const FollowUp& followup : followups) {
    std::vector<std::optional<bool>> parts;
    const auto ask = [&](const std::optional<std::string>& required, bool time) {
      if (!required) return;
      parts.push_back(scaling ? within_target(time ? scaling->time : scaling->space, *required)
                              : std::nullopt);
    };
    ask(followup.time, true);
    ask(followup.space, false);
    if (followup.one_pass) parts.push_back(std::nullopt);  // no build watches reads yet
    FollowUpResult result{followup.id, true};
    for (const auto& part : parts) {
      if (!part && result.met != false) result.met = std::nullopt;
      if (part == false) result.met = false;
    }
    results.push_back(std::move(result));
  }
  return results;
}

}  // namespace judge
