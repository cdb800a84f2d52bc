#include <CLI/CLI.hpp>

#include "judge/cli/command.h"
#include "judge/cli/console.h"

namespace judge::cli {
namespace {

// The readable problems go out; the broken ones are diagnostics, and the exit code says so.
Result<ExitCode> list(const Context& context) {
  JUDGE_TRY_ASSIGN(const auto outputs, destinations(context.typed, {Format::text, Format::json}));
  JUDGE_TRY_ASSIGN(const Catalog catalog, open_catalog(context));
  std::vector<Problem> problems;
  std::vector<report::BrokenProblem> broken;
  for (const std::string& slug : catalog.slugs()) {
    Result<Problem> problem = catalog.find(slug);
    if (problem) {
      problems.push_back(*std::move(problem));
    } else {
      broken.push_back({slug, std::move(problem).error()});
    }
  }
  JUDGE_TRY(write_reports(context, outputs, [&](Format format, const auto& options) {
    return format == Format::json ? report::list_json(problems, broken)
                                  : report::list_text(problems, options);
  }));
  for (const report::BrokenProblem& problem : broken) {
    write_stderr(report::error_text(problem.error, context.stderr_text_options()));
  }
  return broken.empty() ? ExitCode::ok : ExitCode::fault;
}

}  // namespace

void add_list(Registry& registry) {
  CLI::App* command = registry.app.add_subcommand("list", "List the problems");
  add_common_options(*command, registry.typed);
  command->footer("Examples:\n  judge list\n  judge list --format json | jq -r '.problems[].id'");
  command->callback([&registry] { registry.chosen = list; });
}

}  // namespace judge::cli
