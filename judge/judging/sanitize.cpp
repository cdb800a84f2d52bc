#include "judge/judging/sanitize.h"

#include <algorithm>
#include <chrono>

#include "judge/judging/case_judge.h"
#include "judge/judging/sanitizer_report.h"

namespace judge {
namespace {

using Clock = std::chrono::steady_clock;

// After an accepted run: as many cases as there is time for.
constexpr std::chrono::seconds kPatience{4};

// The indexes of the runs to play again.
std::vector<std::size_t> chosen_runs(const Sanitizer& sanitizer, const Judgement& judgement,
                                     const Signature& signature, Sanitizing sanitizing) {
  if (sanitizer.concurrent && !is_concurrent(signature.form)) return {};
  std::vector<std::size_t> chosen;
  const bool accepted = judgement.first_failure() == nullptr;
  for (std::size_t i = 0; i < judgement.runs.size(); ++i) {
    const Run& run = judgement.runs[i];
    const bool crashed_or_wrong =
        run.verdict == Verdict::wrong_answer || run.verdict == Verdict::run_time_error;
    const bool wanted = sanitizing == Sanitizing::everything
                            ? !run.skipped
                            : (accepted && sanitizer.concurrent) ||
                                  (sanitizing == Sanitizing::failing && !run.skipped &&
                                   crashed_or_wrong && chosen.empty());
    if (wanted) chosen.push_back(i);
  }
  return chosen;
}

void add_new(std::vector<Finding>& findings, Finding finding) {
  const bool known = std::ranges::any_of(findings, [&](const Finding& other) {
    return other.kind == finding.kind && other.line == finding.line;
  });
  if (!known) findings.push_back(std::move(finding));
}

// One sanitizer over the chosen runs.
class Look {
 public:
  Look(const Sanitizer& sanitizer, const Problem& problem, Judgement& judgement)
      : sanitizer_(sanitizer), problem_(problem), judgement_(judgement) {}

  Result<void> look(const std::vector<Case>& cases, const std::vector<std::size_t>& chosen,
                    const Submission& submission, Sanitizing sanitizing, const BuildPlace& place,
                    SanitizerLook& looked) {
    JUDGE_TRY_ASSIGN(auto built,
                     build_as(*sanitizer_.language, submission, problem_.signature, place));
    const auto* program = std::get_if<Build>(&built);
    if (program == nullptr) {
      const CompileReport& report = std::get<CompileFailure>(built).report;
      return fail({Fault::judge, "", "", report.message + report.diagnostics, ""});
    }
    sanitizer_.frame = expand(sanitizer_.frame, {.solution = program->solution}, {});
    Runner runner = make_runner(*program, problem_.limits, problem_.signature, place.workplace);
    const auto end = Clock::now() + kPatience;
    for (const std::size_t i : chosen) {
      ++looked.cases;
      JUDGE_TRY_ASSIGN(const Played played, runner.play(cases[i].input));
      note(judgement_.runs[i], cases[i],
           read_sanitizer_report(played.exchange.stderr_bytes, sanitizer_));
      if (sanitizing != Sanitizing::everything && Clock::now() > end) break;
    }
    return {};
  }

 private:
  void note(Run& run, const Case& test_case, std::vector<Finding> findings) {
    for (Finding& finding : findings) {
      if (finding.kind == FindingKind::data_race && run.verdict == Verdict::accepted) {
        run.verdict = Verdict::wrong_answer;
        run.input = input_text(test_case, problem_.signature);
        run.message = "right only by chance: a data race (" + finding.message + ")";
      }
      add_new(judgement_.findings, std::move(finding));
    }
  }

  Sanitizer sanitizer_;
  const Problem& problem_;
  Judgement& judgement_;
};

}  // namespace

Result<void> sanitize(Judgement& judgement, const std::vector<Case>& cases, const Problem& problem,
                      const Submission& submission, const SessionOptions& options,
                      const BuildPlace& place) {
  const Language* language = find_language(submission.language);
  for (const Sanitizer& sanitizer : language->sanitizers) {
    const auto chosen = chosen_runs(sanitizer, judgement, problem.signature, options.sanitizing);
    if (chosen.empty()) continue;
    place.observer.on_stage("looking for " + sanitizer.looks_for);
    SanitizerLook told{sanitizer.id, sanitizer.looks_for, 0, chosen.size(), ""};
    const auto looked = Look(sanitizer, problem, judgement)
                            .look(cases, chosen, submission, options.sanitizing, place, told);
    if (!looked && looked.error().fault == Fault::interrupted) return looked;
    if (!looked) told.why_not = looked.error().message();
    judgement.sanitizers.push_back(std::move(told));
  }
  return {};
}

}  // namespace judge
