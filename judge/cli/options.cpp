#include "judge/cli/options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <optional>

namespace judge::cli {
namespace {

constexpr std::array kFormats = {Format::text, Format::json, Format::junit, Format::csv};

tl::unexpected<Error> bad_value(std::string option, std::string possible, std::string_view value) {
  return fail(
      {Fault::usage, std::move(option), std::move(possible), fmt::format("\"{}\"", value), ""});
}

Result<bool> wants_color(const std::string& word, bool is_terminal, bool no_color) {
  if (word == "always") return true;
  if (word == "never") return false;
  if (word == "auto") return is_terminal && !no_color;
  return bad_value("--color", "auto, always or never", word);
}

Result<report::Ui> ui_of(const std::string& word, const std::string& locale) {
  if (word == "en") return report::Ui::en;
  if (word == "zh") return report::Ui::zh;
  if (!word.empty()) return bad_value("--ui", "en or zh", word);
  return locale.starts_with("zh") ? report::Ui::zh : report::Ui::en;
}

std::string names(const std::vector<Format>& formats) {
  std::string text;
  for (std::size_t i = 0; i < formats.size(); ++i) {
    text += i == 0 ? "" : i + 1 == formats.size() ? " or " : ", ";
    text += to_string(formats[i]);
  }
  return text;
}

// The problems that come with judge: beside an installed binary, else in the source tree.
std::optional<std::filesystem::path> own_problems(const Environment& environment) {
  std::error_code error;
  const auto installed =
      environment.executable.parent_path().parent_path() / "share/judge/problems";
  if (std::filesystem::is_directory(installed, error)) return installed;
  const std::filesystem::path source_tree = JUDGE_DEFAULT_PROBLEMS;
  if (std::filesystem::is_directory(source_tree, error)) return source_tree;
  return std::nullopt;
}

}  // namespace

std::string_view to_string(Format format) {
  switch (format) {
    case Format::text:
      return "text";
    case Format::json:
      return "json";
    case Format::junit:
      return "junit";
    case Format::csv:
      return "csv";
  }
  return "";
}

void add_common_options(CLI::App& command, TypedOptions& typed) {
  command
      .add_option(
          "--format", typed.formats,
          "How to report: text, json, junit (verify only), csv (bench only); =FILE writes to a "
          "file. Repeatable")
      ->type_name("FORMAT[=FILE]")
      ->allow_extra_args(false)
      ->group("Common options");
  command.add_option("--color", typed.color, "auto (on terminals), always or never")
      ->type_name("WHEN")
      ->group("Common options");
  command.add_option("--ui", typed.ui, "Words in en or zh; default from the locale")
      ->type_name("LANG")
      ->group("Common options");
  command
      .add_option("--problems", typed.problems,
                  "A further folder of problems; also $JUDGE_PROBLEMS. Repeatable")
      ->type_name("DIR")
      ->allow_extra_args(false)
      ->group("Common options");
  command.add_flag("--verbose", typed.verbose, "Show everything")->group("Common options");
}

void add_isolation_option(CLI::App& command, TypedOptions& typed) {
  command
      .add_option("--require-isolation", typed.require_isolation,
                  "Refuse to judge with less: strong, basic (default) or none")
      ->type_name("LEVEL");
}

Result<Options> check(const TypedOptions& typed, const Environment& environment) {
  Options options;
  JUDGE_TRY_ASSIGN(options.color,
                   wants_color(typed.color, environment.stdout_is_terminal, environment.no_color));
  JUDGE_TRY_ASSIGN(options.stderr_color,
                   wants_color(typed.color, environment.stderr_is_terminal, environment.no_color));
  JUDGE_TRY_ASSIGN(options.ui, ui_of(typed.ui, environment.locale));
  const auto level = sandbox::parse_isolation_level(typed.require_isolation);
  if (!level) {
    return bad_value("--require-isolation", "strong, basic or none", typed.require_isolation);
  }
  options.require = *level;
  options.verbose = typed.verbose;
  if (const auto own = own_problems(environment)) options.roots.push_back(*own);
  options.roots.insert(options.roots.end(), environment.problem_roots.begin(),
                       environment.problem_roots.end());
  options.roots.insert(options.roots.end(), typed.problems.begin(), typed.problems.end());
  return options;
}

Result<std::vector<Destination>> destinations(const TypedOptions& typed,
                                              const std::vector<Format>& possible) {
  std::vector<Destination> result;
  for (const std::string& text : typed.formats) {
    const std::size_t equals = text.find('=');
    const std::string_view name = std::string_view(text).substr(0, equals);
    const auto* format = std::ranges::find(kFormats, name, [](Format f) { return to_string(f); });
    if (format == kFormats.end() || std::ranges::find(possible, *format) == possible.end()) {
      return bad_value("--format", names(possible) + " for this command", name);
    }
    if (equals != std::string::npos && equals + 1 == text.size()) {
      return bad_value("--format", "a file after =", text);
    }
    result.push_back({*format, equals == std::string::npos ? "" : text.substr(equals + 1)});
  }
  if (result.empty()) result.push_back({});
  const auto to_stdout =
      std::ranges::count_if(result, [](const Destination& to) { return to.file.empty(); });
  if (to_stdout > 1) {
    return fail({Fault::usage, "--format", "one format for the standard output",
                 std::to_string(to_stdout), "give the others a file: --format json=report.json"});
  }
  return result;
}

}  // namespace judge::cli
