#include "judge/judging/session.h"

#include <algorithm>
#include <chrono>

#include "judge/judging/build.h"
#include "judge/judging/case_judge.h"
#include "judge/judging/generated.h"
#include "judge/judging/sanitize.h"
#include "judge/judging/scaling/measurement.h"

namespace judge {
namespace {

// The cases in the order they run: groups as in CaseGroup, within a group the smallest input first,
// so that the first failure is the smallest.
void sort_by_size(std::vector<Case>& cases, const Signature& signature) {
  std::vector<std::pair<std::size_t, std::size_t>> order;  // size, index
  for (std::size_t i = 0; i < cases.size(); ++i)
    order.emplace_back(wire::encode_case(0, cases[i].input, signature).size(), i);
  const auto group = [&](std::size_t i) {
    return cases[i].group == CaseGroup::secret ? 1 : 0;  // the person's own before the hidden ones
  };
  std::ranges::sort(order, [&](const auto& a, const auto& b) {
    return std::tuple(group(a.second), a.first, a.second) <
           std::tuple(group(b.second), b.first, b.second);
  });
  std::vector<Case> sorted;
  sorted.reserve(cases.size());
  for (const auto& [size, index] : order) sorted.push_back(std::move(cases[index]));
  cases = std::move(sorted);
}

Result<std::vector<Case>> select_cases(const Problem& problem, const SessionOptions& options,
                                       const BuildPlace& place) {
  std::vector<Case> cases;
  for (const Case& test_case : problem.cases)
    if (options.cases == CaseSelection::all || test_case.group == CaseGroup::sample)
      cases.push_back(test_case);
  std::vector<Case> custom = options.custom;
  JUDGE_TRY(add_expected(custom, problem, place));
  std::ranges::move(custom, std::back_inserter(cases));
  if (options.cases == CaseSelection::all) {
    JUDGE_TRY_ASSIGN(std::vector<Case> generated, generated_cases(problem, place));
    std::ranges::move(generated, std::back_inserter(cases));
  }
  sort_by_size(cases, problem.signature);
  return cases;
}

Summary summarize(const std::vector<Run>& runs) {
  Summary summary;
  for (const Run& run : runs) {
    if (run.skipped) {
      ++summary.skipped;
      continue;
    }
    ++(run.verdict == Verdict::accepted ? summary.passed : summary.failed);
    if (run.usage.cpu)
      summary.cpu_max = std::max(summary.cpu_max.value_or(Nanoseconds(0)), run.usage.cpu->value);
    if (run.usage.memory_peak_bytes)
      summary.memory_max =
          std::max(summary.memory_max.value_or(0), run.usage.memory_peak_bytes->value);
  }
  return summary;
}

Run skipped_run(const Case& test_case) {
  Run run;
  run.case_id = test_case.id;
  run.group = test_case.group;
  run.skipped = true;
  return run;
}

// One submission's cases, run and judged.
class CaseSession {
 public:
  CaseSession(const Problem& problem, const SessionOptions& options, Runner& runner,
              Checker& checker, Observer& observer, Judgement& judgement)
      : problem_(problem),
        options_(options),
        runner_(runner),
        checker_(checker),
        observer_(observer),
        judgement_(judgement) {}

  Result<void> run(const std::vector<Case>& cases) {
    observer_.on_cases(cases.size());
    bool stopped = false;
    for (const Case& test_case : cases) {
      if (stopped) {
        judgement_.runs.push_back(skipped_run(test_case));
        continue;
      }
      JUDGE_TRY(run_one(test_case));
      const Verdict verdict = judgement_.runs.back().verdict;
      // It cannot be called at all: no other case would say anything else.
      const bool hopeless = verdict == Verdict::compile_error;
      stopped = hopeless || (verdict != Verdict::accepted && options_.stop_at_first_failure);
    }
    return stopped ? Result<void>() : finish(cases);
  }

 private:
  Result<JudgedCase> judge(const Case& test_case, const Played& played) {
    return judge_played(test_case, played, problem_, runner_.limits(), checker_);
  }

  Result<void> run_one(const Case& test_case) {
    JUDGE_TRY_ASSIGN(const Played played, runner_.play(test_case.input));
    if (played.exchange.ending == Ending::uncompiled) {
      judgement_.compile.ok = false;
      judgement_.compile.diagnostics = played.exchange.text;
    }
    JUDGE_TRY_ASSIGN(JudgedCase judged, judge(test_case, played));
    const Verdict verdict = judged.run.verdict;
    if (verdict != Verdict::accepted && verdict != Verdict::compile_error && !judged.alone)
      JUDGE_TRY(run_alone(test_case, judged));
    std::ranges::move(judged.findings, std::back_inserter(judgement_.findings));
    judgement_.runs.push_back(std::move(judged.run));
    observer_.on_run(judgement_.runs.back());
    return {};
  }

  Result<void> run_alone(const Case& test_case, JudgedCase& shared) {
    JUDGE_TRY_ASSIGN(const Played played, runner_.play_alone(test_case.input));
    JUDGE_TRY_ASSIGN(const JudgedCase alone, judge(test_case, played));
    if (auto leak = state_leak(shared.run, alone.run, runner_.limits()))
      shared.findings.push_back(std::move(*leak));
    return {};
  }

  // A process that ends before it has said DONE did not survive its last case.
  Result<void> finish(const std::vector<Case>& cases) {
    JUDGE_TRY_ASSIGN(const std::optional<Played> played, runner_.finish());
    if (!played || judgement_.runs.empty()) return {};
    const Ending ending = played->exchange.ending;
    if (ending != Ending::exited && ending != Ending::threw) return {};
    const Outcome outcome = explain(played->exchange, runner_.limits(), played->applied, false);
    Run& last = judgement_.runs.back();
    if (!outcome.verdict || last.verdict != Verdict::accepted) return {};
    JUDGE_TRY_ASSIGN(JudgedCase judged, judge(cases.back(), *played));
    last.verdict = judged.run.verdict;
    last.message = "after its last answer: " + outcome.message;
    last.input = std::move(judged.run.input);
    last.expected = std::move(judged.run.expected);
    return {};
  }

  const Problem& problem_;
  const SessionOptions& options_;
  Runner& runner_;
  Checker& checker_;
  Observer& observer_;
  Judgement& judgement_;
};

Judgement empty_judgement(const Problem& problem, const Submission& submission) {
  Judgement judgement;
  judgement.problem = problem.id;
  judgement.file = submission.file;
  judgement.language = submission.language;
  judgement.target = problem.target;
  return judgement;
}

Judgement compile_error(Judgement judgement, CompileFailure failure) {
  judgement.toolchain = std::move(failure.toolchain);
  judgement.compile = std::move(failure.report);
  judgement.verdict = Verdict::compile_error;
  judgement.message = judgement.compile.message;
  return judgement;
}

void conclude(Judgement& judgement) {
  const Run* failure = judgement.first_failure();
  judgement.verdict = failure == nullptr ? Verdict::accepted : failure->verdict;
  if (failure != nullptr && failure->verdict == Verdict::compile_error) {
    judgement.message = failure->message;
    judgement.compile.ok = false;
    judgement.compile.message = failure->message;
    judgement.runs.clear();
  }
  judgement.summary = summarize(judgement.runs);
}

}  // namespace

Result<Judgement> judge_submission(const Problem& problem, const Submission& submission,
                                   const SessionOptions& options, const Workplace& workplace,
                                   Observer& observer) {
  const Cache cache(workplace.cache);
  if (const std::string why = cache.unwritable(); !why.empty())
    observer.on_stage("working without a cache: " + why);
  const BuildPlace place{cache, workplace, observer};
  Judgement judgement = empty_judgement(problem, submission);
  JUDGE_TRY_ASSIGN(auto checker, make_checker(problem, check_program_opener(problem, place)));
  AheadBox ahead;  // opens while the compiler works
  JUDGE_TRY_ASSIGN(auto built,
                   build(submission, problem.signature, place, [&](const Build& coming) {
                     ahead = open_ahead(coming, problem.limits, workplace);
                   }));
  if (auto* failure = std::get_if<CompileFailure>(&built))
    return compile_error(std::move(judgement), std::move(*failure));
  const Build& program = std::get<Build>(built);
  std::optional<ScalingMeasurement> scaling;
  if (options.scaling) scaling.emplace(problem, submission, place, options.ladder);
  if (!program.artifact_as_told) ahead = {};
  Runner runner =
      make_runner(program, problem.limits, problem.signature, workplace, std::move(ahead));
  runner.start_ahead();  // while the cases are read
  judgement.toolchain = toolchain_text(program.tools, program.standard);
  judgement.compile = program.report;
  judgement.time_limit = std::chrono::ceil<Milliseconds>(runner.limits().cpu);
  judgement.memory_limit = runner.limits().memory_bytes;
  JUDGE_TRY_ASSIGN(const std::vector<Case> cases, select_cases(problem, options, place));
  JUDGE_TRY(CaseSession(problem, options, runner, *checker, observer, judgement).run(cases));
  // Without a compile step: until the submission was compiled, loaded and ready.
  if (!judgement.compile.cached && !judgement.compile.wall)
    judgement.compile.wall = runner.started_in();
  if (!judgement.compile.ok) {  // told by the harness: the same as if a compiler had said it before
    CompileFailure failure{judgement.toolchain, std::move(judgement.compile)};
    failure.report.diagnostics = readable_diagnostics(std::move(failure.report.diagnostics),
                                                      program.solution, submission.file);
    return compile_error(empty_judgement(problem, submission), std::move(failure));
  }
  judgement.isolation = runner.isolation();
  if (scaling && judgement.first_failure() != nullptr) scaling->abandon();
  JUDGE_TRY(sanitize(judgement, cases, problem, submission, options, place));
  if (scaling) JUDGE_TRY(scaling->measure(judgement, program));
  conclude(judgement);
  return judgement;
}

Result<Verification> verify_submission(const Problem& problem,
                                       const ReferenceSubmission& submission,
                                       const Workplace& workplace, Observer& observer) {
  const auto start = std::chrono::steady_clock::now();
  JUDGE_TRY_ASSIGN(const Submission read, read_submission(submission.file, ""));
  SessionOptions options;
  options.sanitizing = Sanitizing::verdict;
  JUDGE_TRY_ASSIGN(const Judgement judgement,
                   judge_submission(problem, read, options, workplace, observer));
  Verification result{problem.id, submission, judgement.verdict, judgement.message, Nanoseconds(0)};
  if (const Run* failure = judgement.first_failure())
    result.message = failure->case_id + ": " +
                     (failure->message.empty() ? failure->difference : failure->message);
  else if (result.message.empty() && judgement.verdict == Verdict::compile_error)
    result.message = judgement.compile.diagnostics.substr(0, 500);
  result.wall = std::chrono::steady_clock::now() - start;
  return result;
}

}  // namespace judge
