#include <CLI/CLI.hpp>
#include <memory>

#include "judge/cli/command.h"
#include "judge/languages/language.h"

namespace judge::cli {
namespace {

struct ShowOptions {
  std::string problem;
  std::string language;
  int hints = 0;
};

Result<ExitCode> show(const Context& context, const ShowOptions& asked) {
  JUDGE_TRY_ASSIGN(const auto outputs, destinations(context.typed, {Format::text, Format::json}));
  JUDGE_TRY_ASSIGN(const Catalog catalog, open_catalog(context));
  JUDGE_TRY_ASSIGN(const Problem problem, catalog.find(asked.problem));
  report::ShowChoice choice{asked.hints, nullptr};
  if (!asked.language.empty()) {
    JUDGE_TRY_ASSIGN(choice.language, language_named(asked.language));
  }
  JUDGE_TRY(write_reports(context, outputs, [&](Format format, const auto& options) {
    return format == Format::json ? report::show_json(problem, choice)
                                  : report::show_text(problem, choice, options);
  }));
  return ExitCode::ok;
}

}  // namespace

void add_show(Registry& registry) {
  auto asked = std::make_shared<ShowOptions>();
  CLI::App* command =
      registry.app.add_subcommand("show", "Show a problem: statement, signature, samples, limits");
  command->add_option("problem", asked->problem, "Slug, unique prefix or alias")
      ->required()
      ->type_name("P");
  command->add_option("-l,--language", asked->language, "Show the empty solution in this language")
      ->type_name("LANG");
  command->add_option("--hints", asked->hints, "Give away the first N hints")
      ->type_name("N")
      ->check(CLI::Range(0, 100));
  add_common_options(*command, registry.typed);
  command->footer(
      "Examples:\n  judge show two-sum\n  judge show two -l go --ui zh\n  judge show 53 --hints 1");
  command->callback([&registry, asked] {
    registry.chosen = [asked](const Context& context) { return show(context, *asked); };
  });
}

}  // namespace judge::cli
