#include <CLI/CLI.hpp>

#include "judge/cli/command.h"
#include "judge/judging/build.h"
#include "judge/judging/cache.h"
#include "sandbox/sandbox.h"

namespace judge::cli {
namespace {

namespace fs = std::filesystem;

report::Health::Language look_at(const Language& language, const BuildPlace& place) {
  report::Health::Language result{language.id, language.name, "", std::nullopt};
  if (auto found = find_toolchain(language); !found) {
    result.error = std::move(found).error();
    return result;
  }
  // The version is asked for in the box; where there is none, the table above says why.
  const auto tools = find_tools(language.id, place);
  result.version = tools ? tools->version : language.toolchain.label;
  return result;
}

report::Health::CatalogFolder look_at(const fs::path& root) {
  report::Health::CatalogFolder result;
  result.path = root.string();
  const auto catalog = Catalog::open({root});
  if (!catalog) {
    result.error = catalog.error();
    return result;
  }
  for (const std::string& slug : catalog->slugs()) {
    const auto problem = catalog->find(slug);
    if (problem) {
      ++result.problems;
    } else {
      result.broken.push_back({slug, problem.error()});
    }
  }
  return result;
}

std::uint64_t bytes_below(const fs::path& folder) {
  std::uint64_t bytes = 0;
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied,
                                         error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    std::error_code ignored;
    if (!entry->is_regular_file(ignored)) continue;
    const std::uintmax_t size = entry->file_size(ignored);
    if (!ignored) bytes += size;
  }
  return bytes;
}

report::Health::Cache look_at(const Cache& cache, const Environment& environment) {
  report::Health::Cache result;
  const auto folder = cache_folder(environment);
  result.path = folder ? folder->string() : "";
  result.message = folder ? cache.unwritable() : "neither HOME nor XDG_CACHE_HOME is set";
  result.writable = result.message.empty();
  if (folder) result.bytes = bytes_below(*folder);
  return result;
}

Result<ExitCode> examine(const Context& context) {
  JUDGE_TRY_ASSIGN(const auto outputs, destinations(context.typed, {Format::text, Format::json}));
  JUDGE_TRY_ASSIGN(const Workshop workshop, open_workshop(context));
  Observer silent;
  const Cache cache(workshop.workplace.cache);
  const BuildPlace place{cache, workshop.workplace, silent};
  report::Health health;
  health.isolation = sandbox::probe_isolation();
  for (const Language& language : languages()) {
    health.languages.push_back(look_at(language, place));
  }
  for (const fs::path& root : context.options.roots) health.catalogs.push_back(look_at(root));
  health.cache = look_at(cache, context.environment);
  JUDGE_TRY(write_reports(context, outputs, [&](Format format, const auto& options) {
    return format == Format::json ? report::health_json(health)
                                  : report::health_text(health, options);
  }));
  return health.usable() ? ExitCode::ok : ExitCode::missing;
}

}  // namespace

void add_doctor(Registry& registry) {
  CLI::App* command = registry.app.add_subcommand(
      "doctor", "Check this machine: sandbox, languages, problems, cache");
  add_common_options(*command, registry.typed);
  command->footer(
      "Exit code: 0 where submissions can be judged, else 4.\n\n"
      "Examples:\n  judge doctor\n  judge doctor --format json");
  command->callback([&registry] { registry.chosen = examine; });
}

}  // namespace judge::cli
