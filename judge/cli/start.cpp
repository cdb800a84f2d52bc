#include <fcntl.h>
#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <cerrno>
#include <memory>
#include <nlohmann/json.hpp>

#include "judge/base/fd.h"
#include "judge/cli/command.h"
#include "judge/cli/solution_folder.h"
#include "judge/languages/glue.h"
#include "judge/problem/loader.h"

namespace judge::cli {
namespace {

namespace fs = std::filesystem;

struct StartOptions {
  std::string problem;
  std::string language;
  std::string parent;
};

// False: a file of that name is there already, and stays. Error: judge fault.
Result<bool> write_new(const fs::path& path, std::string_view content) {
  const Fd fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
  if (!fd && errno == EEXIST) return false;
  if (!fd) return fail_errno(path.string(), errno);
  while (!content.empty()) {
    const ssize_t count = ::write(fd.get(), content.data(), content.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      const int error = errno;
      ::unlink(path.c_str());  // ours, and not whole
      return fail_errno(path.string(), error);
    }
    content.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

// The first sample's input as a line to go on from.
std::string first_cases(const Problem& problem) {
  for (const Case& sample : problem.cases) {
    if (sample.group == CaseGroup::sample)
      return input_to_json(sample.input, problem.signature).dump() + "\n";
  }
  return "";
}

Result<report::Started> write_files(const Problem& problem, const Language& language,
                                    const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return fail_errno(folder.string(), error.value());
  auto files = render_workspace(language, problem.signature);
  const std::string solution = std::string(kSolutionStem) + "." + language.extensions.front();
  files[solution] = render_starter(language, problem.signature);
  files[kOwnCases] = first_cases(problem);
  report::Started started{problem.id, language.id, folder.string(), solution, {}};
  for (const auto& [name, content] : files) {
    JUDGE_TRY_ASSIGN(const bool written, write_new(folder / name, content));
    started.files.push_back({name, written});
  }
  return started;
}

Result<ExitCode> start(const Context& context, const StartOptions& asked) {
  JUDGE_TRY_ASSIGN(const auto outputs, destinations(context.typed, {Format::text, Format::json}));
  JUDGE_TRY_ASSIGN(const Catalog catalog, open_catalog(context));
  JUDGE_TRY_ASSIGN(const Problem problem, catalog.find(asked.problem));
  JUDGE_TRY_ASSIGN(const Language* language, language_named(asked.language));
  JUDGE_TRY_ASSIGN(const report::Started started,
                   write_files(problem, *language, fs::path(asked.parent) / problem.id));
  JUDGE_TRY(write_reports(context, outputs, [&](Format format, const auto& options) {
    return format == Format::json ? report::started_json(started)
                                  : report::started_text(started, options);
  }));
  return ExitCode::ok;
}

}  // namespace

void add_start(Registry& registry) {
  auto asked = std::make_shared<StartOptions>();
  CLI::App* command = registry.app.add_subcommand(
      "start", "Make a folder with an empty solution, cases of your own and editor support");
  command->add_option("problem", asked->problem, "Slug, unique prefix or alias")
      ->required()
      ->type_name("P");
  command->add_option("-l,--language", asked->language, "Language")->required()->type_name("LANG");
  command->add_option("--in", asked->parent, "Where the folder is made; default here")
      ->type_name("DIR");
  add_common_options(*command, registry.typed);
  command->footer(
      "Files that are there already stay as they are. In the folder, judge test and judge submit\n"
      "need no arguments.\n\n"
      "Examples:\n  judge start two-sum -l rust\n  judge start two -l go --in ~/practice");
  command->callback([&registry, asked] {
    registry.chosen = [asked](const Context& context) { return start(context, *asked); };
  });
}

}  // namespace judge::cli
