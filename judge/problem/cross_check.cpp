#include "judge/problem/cross_check.h"

#include <fmt/format.h>

#include <algorithm>

namespace judge {
namespace {

tl::unexpected<Error> broken(std::string place, std::string expectation, std::string finding,
                             std::string fix = "") {
  return fail({Fault::problem, std::move(place), std::move(expectation), std::move(finding),
               std::move(fix)});
}

// "secret/random-3" where a generator family "random" makes secret cases.
bool is_generated_id(const Problem& problem, std::string_view id) {
  return std::any_of(
      problem.generators.begin(), problem.generators.end(), [&](const GeneratorFamily& family) {
        const std::string prefix = fmt::format("secret/{}-", family.family);
        if (family.cases == 0 || !id.starts_with(prefix)) return false;
        const std::string_view number = id.substr(prefix.size());
        return !number.empty() && std::all_of(number.begin(), number.end(),
                                              [](char c) { return c >= '0' && c <= '9'; });
      });
}

}  // namespace

Result<void> check_program(const Problem& problem, const ProgramRule& rule) {
  if (rule.needed && !rule.file) {
    return broken((problem.folder / "problem.json").string() + " " + std::string(rule.because),
                  fmt::format("a file {0}.cpp or {0}.py beside problem.json", rule.stem),
                  "neither");
  }
  if (!rule.needed && rule.file) {
    return broken(rule.file->string(), "",
                  fmt::format("not used: problem.json {} does not ask for it", rule.because),
                  "remove the file");
  }
  return {};
}

Result<void> check_references(const Problem& problem) {
  std::vector<std::string> ids;
  for (const Approach& approach : problem.approaches) ids.push_back(approach.id);
  for (const ReferenceSubmission& submission : problem.submissions) {
    if (submission.expected != Verdict::accepted) continue;
    if (std::find(ids.begin(), ids.end(), submission.approach) != ids.end()) continue;
    const auto meant = did_you_mean(submission.approach, ids);
    return broken(submission.file.string(),
                  fmt::format("a name that begins with an approach of problem.json: {}",
                              fmt::join(ids, ", ")),
                  fmt::format("\"{}\"", submission.approach),
                  meant ? *meant + submission.file.extension().string() : "");
  }
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const bool shown = std::any_of(
        problem.submissions.begin(), problem.submissions.end(), [&](const auto& submission) {
          return submission.expected == Verdict::accepted && submission.approach == ids[i];
        });
    if (shown) continue;
    return broken(fmt::format("{} /approaches/{}", (problem.folder / "problem.json").string(), i),
                  fmt::format("an accepted submission submissions/accepted/{}.*", ids[i]), "none");
  }
  return {};
}

Result<void> check_cases(const Problem& problem, const std::vector<PlacedCase>& cases,
                         const std::vector<PlacedInput>& invalid) {
  for (const PlacedCase& placed : cases) {
    JUDGE_TRY(check_constraints(problem.constraints, placed.test_case.input,
                                placed.place + " /input", Fault::problem));
    if (is_generated_id(problem, placed.test_case.id)) {
      return broken(placed.place + " /id", "an id that no generated case gets",
                    fmt::format("\"{}\"", placed.test_case.id), "rename the case");
    }
  }
  for (const PlacedInput& placed : invalid) {
    if (check_constraints(problem.constraints, placed.input, placed.place, Fault::problem)) {
      return broken(placed.place + " /input", "an input that breaks a constraint",
                    "one that obeys them all", "move it to secret.jsonl, or add the constraint");
    }
  }
  return {};
}

}  // namespace judge
