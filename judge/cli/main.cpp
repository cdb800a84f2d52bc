#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>

#include "judge/base/json.h"
#include "judge/cli/command.h"
#include "judge/cli/console.h"
#include "judge/cli/help.h"
#include "judge/cli/interrupt.h"

// Only wires: reads the environment and the options, runs the command named, says what went wrong.
namespace judge::cli {
namespace {

constexpr auto kCommands = {add_list,   add_show,  add_start,  add_test,
                            add_submit, add_bench, add_verify, add_doctor};

void describe(CLI::App& app) {
  app.description(
      "judge: practise coding interviews with your own editor and language.\n"
      "Compiles a solution, runs it in a sandbox against a problem's cases, says what is right.");
  app.set_version_flag("--version", "judge " JUDGE_VERSION, "Print the version");
  app.formatter(std::make_shared<HelpFormatter>());  // the commands inherit it
  app.require_subcommand(1);
  app.footer(
      "Examples:\n"
      "  judge list                                   what there is to solve\n"
      "  judge show max-subarray                      read a problem\n"
      "  judge start max-subarray -l go               a folder to solve it in\n"
      "  judge test max-subarray kadane.go            samples and your own cases\n"
      "  judge submit max-subarray kadane.go          every case\n"
      "  judge bench max-subarray kadane.go mine.cpp  how they scale, side by side\n"
      "  judge doctor                                 what this machine can do\n\n"
      "judge COMMAND --help says more. All of it: docs/cli.md.");
}

Result<void> check_command(const CLI::App& app, std::string_view word) {
  if (word.empty() || word.starts_with('-')) return {};
  std::vector<std::string> known;
  std::string list;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    known.push_back(command->get_name());
    list += (list.empty() ? "" : ", ") + command->get_name();
  }
  if (std::ranges::find(known, word) != known.end()) return {};
  const auto meant = did_you_mean(word, known);
  return fail({Fault::usage, "command", list, fmt::format("\"{}\"", word),
               meant ? fmt::format("did you mean judge {}?", *meant) : "judge --help"});
}

int report_error(const Error& error, const report::TextOptions& options) {
  write_stderr(report::error_text(error, options));
  return static_cast<int>(exit_code(error.fault));
}

int run_action(const Action& action, const TypedOptions& typed, const Environment& environment,
               const std::atomic<bool>& interrupted) {
  const auto options = check(typed, environment);
  if (!options) return report_error(options.error(), {});
  const Context context{environment, typed, *options, interrupted};
  const auto code = action(context);
  // What broke after Ctrl-C broke because of it.
  if (!code && interrupted) return static_cast<int>(ExitCode::interrupted);
  if (!code) return report_error(code.error(), context.stderr_text_options());
  return static_cast<int>(*code);
}

int run(int argc, char** argv) {
  hold_standard_streams();
  const std::atomic<bool>& interrupted = catch_signals();
  const Environment environment = read_environment();
  CLI::App app;
  app.name("judge");
  describe(app);
  TypedOptions typed;
  add_common_options(app, typed);  // before the command's name they mean the same
  Action chosen;
  Registry registry{app, typed, chosen};
  for (const auto add : kCommands) add(registry);
  if (const auto known = check_command(app, argc > 1 ? argv[1] : ""); !known) {
    return report_error(known.error(), {});
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    for (const auto& complete : registry.before_help) complete();
    const auto used = app.get_subcommands();
    const auto written = write_stdout(used.empty() ? app.help() : used.front()->help());
    return written ? 0 : report_error(written.error(), {});
  } catch (const CLI::CallForVersion& version) {
    const auto written = write_stdout(std::string(version.what()) + "\n");
    return written ? 0 : report_error(written.error(), {});
  } catch (const CLI::ParseError& error) {
    const auto used = app.get_subcommands();
    const std::string help =
        used.empty() ? "judge --help" : "judge " + used.front()->get_name() + " --help";
    return report_error({Fault::usage, "", "", error.what(), help}, {});
  }
  return run_action(chosen, typed, environment, interrupted);
}

}  // namespace
}  // namespace judge::cli

int main(int argc, char** argv) {
  try {
    return judge::cli::run(argc, argv);
  } catch (const std::exception& error) {
    judge::cli::write_stderr(std::string("judge: bug: ") + error.what() + "\n");
  } catch (...) {
    judge::cli::write_stderr("judge: bug: unknown exception\n");
  }
  return static_cast<int>(judge::cli::ExitCode::fault);
}
