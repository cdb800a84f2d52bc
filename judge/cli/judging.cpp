#include "judge/cli/judging.h"

#include <fmt/ranges.h>

#include <CLI/CLI.hpp>

#include "judge/cli/progress.h"
#include "judge/cli/resolve.h"
#include "judge/cli/solution_folder.h"
#include "judge/languages/language.h"

namespace judge::cli {
namespace {

std::string standards_help() {
  std::string help = "Standard of the language, the first by default";
  for (const Language& language : languages()) {
    if (language.standards.empty()) continue;
    help += fmt::format("; {}: {}", language.id, fmt::join(language.standards, ", "));
  }
  return help;
}

}  // namespace

void add_standard_option(CLI::App& command, Registry& registry, std::string& standard) {
  CLI::Option* option = command.add_option("--std", standard)->type_name("STD");
  registry.before_help.push_back([option] { option->description(standards_help()); });
}

void add_judging_options(CLI::App& command, Registry& registry, JudgingRequest& request,
                         std::string_view name) {
  request.command = name;
  command
      .add_option(
          "submission", request.words,
          "The problem (slug, prefix or alias) and the source file; the problem may be left "
          "out where the file's name or folder says it, both in a folder that judge start made")
      ->expected(0, 2)
      ->type_name("[P] FILE");
  command.add_option("-l,--language", request.language, "Language; default from the extension")
      ->type_name("LANG");
  add_standard_option(command, registry, request.standard);
  command.add_flag(
      "--sanitize",
      [&request](std::int64_t) { request.session.sanitizing = Sanitizing::everything; },
      "Run every case again with the language's sanitizers; without it only the failing one, "
      "and concurrent problems that seem right");
  add_isolation_option(command, registry.typed);
}

Result<Target> target_of(const Catalog& catalog, const JudgingRequest& request) {
  if (!request.words.empty()) return resolve(catalog, request.words, request.command);
  JUDGE_TRY_ASSIGN(const auto solution, solution_here(request.language));
  return resolve(catalog, {solution.string()}, request.command);
}

Result<ExitCode> judge_and_report(const Context& context, JudgingRequest request,
                                  const Prepare& prepare) {
  JUDGE_TRY_ASSIGN(const auto outputs, destinations(context.typed, {Format::text, Format::json}));
  JUDGE_TRY_ASSIGN(const Workshop workshop, open_workshop(context));
  JUDGE_TRY_ASSIGN(const Catalog catalog, open_catalog(context));
  JUDGE_TRY_ASSIGN(const Target target, target_of(catalog, request));
  JUDGE_TRY_ASSIGN(const Submission submission,
                   read_submission(target.file, request.language, request.standard));
  if (prepare) JUDGE_TRY(prepare(target, request));

  Progress progress(context.environment.stderr_is_terminal, context.environment.width);
  JudgingProgress observer(progress, target.problem.id + " · " + target.file.filename().string());
  JUDGE_TRY_ASSIGN(
      const Judgement judgement,
      judge_submission(target.problem, submission, request.session, workshop.workplace, observer));
  progress.clear();
  JUDGE_TRY(write_reports(context, outputs, [&](Format format, report::TextOptions options) {
    if (!context.options.verbose) options.detail = request.detail;
    return format == Format::json ? report::judgement_json(judgement)
                                  : report::judgement_text(judgement, target.problem, options);
  }));
  return exit_code(judgement.verdict);
}

}  // namespace judge::cli
