#include <CLI/CLI.hpp>
#include <memory>

#include "judge/cli/custom_cases.h"
#include "judge/cli/judging.h"

namespace judge::cli {

void add_test(Registry& registry) {
  struct Asked {
    JudgingRequest request;
    std::vector<std::string> cases;
    std::vector<std::string> files;
  };
  auto asked = std::make_shared<Asked>();
  CLI::App* command = registry.app.add_subcommand(
      "test", "Run a solution on a problem's samples and on cases of your own");
  add_judging_options(*command, registry.typed, asked->request);
  command
      ->add_option("--case", asked->cases,
                   "A case of your own; the reference gives the expected answer. Repeatable")
      ->type_name("JSON")
      ->allow_extra_args(false);
  command->add_option("--cases", asked->files, "A file with such a case a line. Repeatable")
      ->type_name("FILE.jsonl")
      ->allow_extra_args(false);
  add_common_options(*command, registry.typed);
  command->footer(
      "A case is its input, {\"nums\": [1, 2], \"target\": 3}, or input and expected answer,\n"
      "{\"input\": {\"nums\": [1, 2], \"target\": 3}, \"expected\": [0, 1]}.\n\n"
      "Examples:\n"
      "  judge test two-sum two_sum.go\n"
      "  judge test two_sum.go --case '{\"nums\": [1, 2], \"target\": 3}'\n"
      "  judge test two_sum.go --cases my-cases.jsonl --verbose");
  command->callback([&registry, asked] {
    registry.chosen = [asked](const Context& context) {
      asked->request.session.cases = CaseSelection::samples_and_custom;
      asked->request.session.stop_at_first_failure = false;
      asked->request.detail = report::Detail::listed;
      return judge_and_report(
          context, asked->request,
          [asked](const Problem& problem, JudgingRequest& request) -> Result<void> {
            JUDGE_TRY_ASSIGN(request.session.custom,
                             custom_cases(asked->cases, asked->files, problem));
            return {};
          });
    };
  });
}

}  // namespace judge::cli
