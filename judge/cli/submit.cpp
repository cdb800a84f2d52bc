#include <CLI/CLI.hpp>
#include <memory>

#include "judge/cli/judging.h"

namespace judge::cli {

void add_submit(Registry& registry) {
  struct Asked {
    JudgingRequest request;
    bool all_cases = false;
    bool quick = false;
  };
  auto asked = std::make_shared<Asked>();
  CLI::App* command =
      registry.app.add_subcommand("submit", "Judge a solution against every case of a problem");
  add_judging_options(*command, registry, asked->request, "submit");
  command->add_flag("--all-cases", asked->all_cases, "Do not stop at the first failing case");
  command->add_flag("--quick", asked->quick, "Do not measure how the solution scales");
  add_common_options(*command, registry.typed);
  command->footer(
      "Exit code: 0 accepted, 1 another verdict, 2 usage, 3 a fault of the judge or the problem,\n"
      "4 toolchain or sandbox missing, 130 interrupted.\n\n"
      "Examples:\n"
      "  judge submit max-subarray kadane.go\n"
      "  judge submit two_sum.py                    the file's name says which problem\n"
      "  judge submit two solution.cpp --all-cases\n"
      "  judge submit two-sum a.cpp --format text --format json=result.json");
  command->callback([&registry, asked] {
    registry.chosen = [asked](const Context& context) {
      asked->request.session.cases = CaseSelection::all;
      asked->request.session.stop_at_first_failure = !asked->all_cases;
      asked->request.session.scaling = !asked->quick;
      return judge_and_report(context, asked->request);
    };
  });
}

}  // namespace judge::cli
