#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>

#include "judge/judging/checkers/checker.h"
#include "judge/judging/checkers/comparers.h"
#include "judge/judging/checkers/history/handover.h"
#include "judge/judging/checkers/history/linearizable.h"
#include "judge/judging/checkers/program_checker.h"

// Every checker by name: a new one is a line here and a file beside this one.
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
    return CheckResult{verdict.ok, std::move(verdict.message), "", std::move(verdict.findings)};
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

struct Entry {
  std::string_view name;
  Made (*make)(const Problem&, const JsonReader&, CheckProgramOpener);
};
constexpr std::array kCheckers{
    Entry{"exact", make_comparer<make_exact>},
    Entry{"unordered", make_comparer<make_unordered>},
    Entry{"float", make_comparer<make_float>},
    Entry{"program", make_program},
    Entry{"handover", make_history<check_handover, check_handover_options>},
    Entry{"linearizable", make_history<check_linearizable, check_linearizable_options>},
};

}  // namespace

Made make_checker(const Problem& problem, CheckProgramOpener opener) {
  const std::string file = (problem.folder / "problem.json").string();
  std::vector<std::string> known;
  for (const Entry& entry : kCheckers) {
    if (entry.name == problem.checker.name) {
      const std::string place = file + " /checker/options";
      JUDGE_TRY_ASSIGN(const Json options,
                       parse_json(problem.checker.options, place, Fault::problem));
      return entry.make(problem, JsonReader(options, place, Fault::problem), std::move(opener));
    }
    known.emplace_back(entry.name);
  }
  const auto near = did_you_mean(problem.checker.name, known);
  std::string all;
  for (const std::string& name : known) all += (all.empty() ? "" : ", ") + name;
  return fail({Fault::problem, file + " /checker/name", "one of " + all,
               fmt::format("\"{}\"", problem.checker.name),
               near ? "did you mean \"" + *near + "\"?" : ""});
}

}  // namespace judge
