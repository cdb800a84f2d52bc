#include <CLI/CLI.hpp>
#include <memory>

#include "judge/cli/console.h"
#include "judge/cli/custom_cases.h"
#include "judge/cli/judging.h"
#include "judge/cli/solution_folder.h"
#include "judge/cli/watch.h"

namespace judge::cli {

namespace {

struct TestOptions {
  JudgingRequest request;
  std::vector<std::string> cases;
  std::vector<std::string> files;
  bool watch = false;
};

// The person's own cases: those of the command line, and those beside the solution.
Result<void> add_own_cases(const TestOptions& asked, const Target& target,
                           JudgingRequest& request) {
  std::vector<std::string> files = asked.files;
  if (const auto beside = own_cases(target.file)) files.push_back(beside->string());
  JUDGE_TRY_ASSIGN(request.session.custom, custom_cases(asked.cases, files, target.problem));
  return {};
}

Result<ExitCode> test_once(const Context& context, const TestOptions& asked) {
  return judge_and_report(context, asked.request,
                          [&asked](const Target& target, JudgingRequest& request) {
                            return add_own_cases(asked, target, request);
                          });
}

// What must not change for the watch to make sense is found out first.
Result<FileWatch> watch_files(const Context& context, const TestOptions& asked) {
  JUDGE_TRY_ASSIGN(const Catalog catalog, open_catalog(context));
  JUDGE_TRY_ASSIGN(const Target target, target_of(catalog, asked.request));
  std::vector<std::filesystem::path> files{target.file, target.file.parent_path() / kOwnCases};
  files.insert(files.end(), asked.files.begin(), asked.files.end());
  return FileWatch::open(files);
}

// Again and again, until Ctrl-C; a broken file is told and waited for.
Result<ExitCode> test_on_save(const Context& context, const TestOptions& asked) {
  JUDGE_TRY_ASSIGN(const FileWatch watch, watch_files(context, asked));
  do {
    if (context.environment.stdout_is_terminal) JUDGE_TRY(write_stdout("\033[H\033[2J\033[3J"));
    if (const auto code = test_once(context, asked); !code && !context.interrupted)
      write_stderr(report::error_text(code.error(), context.stderr_text_options()));
    if (!context.interrupted) write_stderr("judge: waiting for a change (Ctrl-C ends)\n");
  } while (watch.wait(context.interrupted));
  return ExitCode::interrupted;
}

}  // namespace

void add_test(Registry& registry) {
  auto asked = std::make_shared<TestOptions>();
  CLI::App* command = registry.app.add_subcommand(
      "test", "Run a solution on a problem's samples and on cases of your own");
  add_judging_options(*command, registry, asked->request, "test");
  command
      ->add_option("--case", asked->cases,
                   "A case of your own; the reference gives the expected answer. Repeatable")
      ->type_name("JSON")
      ->allow_extra_args(false);
  command->add_option("--cases", asked->files, "A file with such a case a line. Repeatable")
      ->type_name("FILE.jsonl")
      ->allow_extra_args(false);
  command->add_flag("--watch", asked->watch, "Run again whenever the file or the cases are saved");
  add_common_options(*command, registry.typed);
  command->footer(
      "A case is its input, {\"nums\": [1, 2], \"target\": 3}, or input and expected answer,\n"
      "{\"input\": {\"nums\": [1, 2], \"target\": 3}, \"expected\": [0, 1]}.\n\n"
      "Examples:\n"
      "  judge test two-sum two_sum.go\n"
      "  judge test two_sum.go --case '{\"nums\": [1, 2], \"target\": 3}'\n"
      "  judge test two_sum.go --cases my-cases.jsonl --verbose\n"
      "  judge test --watch                         in a folder that judge start made");
  command->callback([&registry, asked] {
    registry.chosen = [asked](const Context& context) {
      asked->request.session.cases = CaseSelection::samples_and_custom;
      asked->request.session.stop_at_first_failure = false;
      asked->request.detail = report::Detail::listed;
      return asked->watch ? test_on_save(context, *asked) : test_once(context, *asked);
    };
  });
}

}  // namespace judge::cli
