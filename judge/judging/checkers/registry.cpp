#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "judge/judging/checkers/checker.h"
#include "judge/judging/checkers/comparers.h"
#include "judge/judging/checkers/history/handover.h"
#include "judge/judging/checkers/history/linearizable.h"
#include "judge/judging/checkers/program_checker.h"
#include "judge/problem/cross_check.h"

// Every checker by name: a new one is an entry here and a file beside this one.
namespace judge {
namespace {

using Made = Result<std::unique_ptr<Checker>>;
using HistoryCheck = HistoryVerdict (*)(const std::vector<wire::Event>&, const Input&,
                                        const Signature&, const Json&, const RunFacts&);
using OptionsCheck = Result<void> (*)(const JsonReader&, const Signature&);

// A pure function of the event history as a checker.
class HistoryChecker : public Checker {
 public:
  HistoryChecker(const Problem& problem, Json options, HistoryCheck pure)
      : problem_(problem), options_(std::move(options)), check_(pure) {}
  Result<CheckResult> check(const Answer& answer) override {
    HistoryVerdict verdict =
        check_(answer.events, answer.test_case.input, problem_.signature, options_, answer.facts);
    return CheckResult{verdict.ok, std::move(verdict.message), "", std::move(verdict.findings),
                       false};
  }

 private:
  const Problem& problem_;
  Json options_;
  HistoryCheck check_;
};

template <HistoryCheck history_check, OptionsCheck check_options>
Made make_history(const Problem& problem, const JsonReader& options,
                  CheckProgramOpener /*opener*/) {
  JUDGE_TRY(check_options(options, problem.signature));
  return std::unique_ptr<Checker>(
      std::make_unique<HistoryChecker>(problem, options.raw(), history_check));
}

template <Made (*make)(const Signature&, const JsonReader&)>
Made make_comparer(const Problem& problem, const JsonReader& options,
                   CheckProgramOpener /*opener*/) {
  return make(problem.signature, options);
}

Made make_program(const Problem& problem, const JsonReader& options, CheckProgramOpener opener) {
  return make_program_checker(problem.signature, options, std::move(opener));
}

using Forms = std::array<Form, 2>;
constexpr Forms kAnswers{Form::function, Form::class_sequence};

struct Entry {
  std::string_view name;
  Forms forms;  // of signature that it can judge
  Made (*make)(const Problem&, const JsonReader& options, CheckProgramOpener);
  bool runs_program = false;  // the problem's checker.*
};
constexpr std::array kCheckers{
    Entry{"exact", kAnswers, make_comparer<make_exact>},
    Entry{"unordered", kAnswers, make_comparer<make_unordered>},
    Entry{"float", kAnswers, make_comparer<make_float>},
    Entry{"program", kAnswers, make_program, true},
    Entry{"handover",
          {Form::concurrent_function, Form::concurrent_function},
          make_history<check_handover, check_handover_options>},
    Entry{"linearizable",
          {Form::concurrent_class, Form::concurrent_class},
          make_history<check_linearizable, check_linearizable_options>},
};

// The entry that problem.json's "checker" names, if it can judge such a signature.
Result<const Entry*> find_entry(const JsonReader& checker, Form form) {
  JUDGE_TRY_ASSIGN(const JsonReader name, checker.member("name"));
  std::vector<std::string> known;
  std::vector<std::string> suitable;
  for (const Entry& entry : kCheckers) {
    known.emplace_back(entry.name);
    if (std::ranges::count(entry.forms, form) > 0) suitable.emplace_back(entry.name);
  }
  JUDGE_TRY_ASSIGN(const std::string word, name.word(known));
  if (std::ranges::count(suitable, word) == 0)
    return name.expected(
        fmt::format("a checker for this form of signature: {}", fmt::join(suitable, ", ")));
  return std::ranges::find(kCheckers, word, &Entry::name);
}

}  // namespace

Made make_checker(const Problem& problem, CheckProgramOpener opener) {
  const std::string file = (problem.folder / "problem.json").string();
  JUDGE_TRY_ASSIGN(const Json options, parse_json(problem.checker.options, file, Fault::problem));
  const Json document = {{"checker", {{"name", problem.checker.name}, {"options", options}}}};
  JUDGE_TRY_ASSIGN(const JsonReader checker,
                   JsonReader(document, file, Fault::problem).member("checker"));
  JUDGE_TRY_ASSIGN(const Entry* entry, find_entry(checker, problem.signature.form));
  JUDGE_TRY(check_program(
      problem, {"checker", problem.checker_program, entry->runs_program, "/checker/name"}));
  JUDGE_TRY_ASSIGN(const JsonReader given, checker.member("options"));
  return entry->make(problem, given, std::move(opener));
}

}  // namespace judge
