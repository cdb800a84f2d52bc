#include "judge/judging/build.h"

#include <fmt/format.h>

#include <algorithm>

#include "judge/judging/steps.h"
#include "judge/languages/glue.h"

namespace judge {

namespace {

// Whether the command has that placeholder anywhere.
bool names(const Command& command, std::string_view placeholder) {
  const auto has = [&](const std::string& text) { return text.find(placeholder) != text.npos; };
  return std::ranges::any_of(command.argv, has) ||
         std::ranges::any_of(command.env, [&](const auto& one) { return has(one.second); });
}

}  // namespace

std::vector<sandbox::Mount> mounts_of(const Build& build, const Command& command) {
  std::vector<sandbox::Mount> mounts;
  const auto show = [&](const auto& folder, std::string_view placeholder,
                        const std::filesystem::path& path, const char* inside) {
    if (folder && names(command, placeholder)) mounts.push_back({path, inside, false});
  };
  const auto path_of = [](const std::optional<StoredFolder>& folder) {
    return folder ? folder->path : std::filesystem::path();
  };
  show(build.source, "{src}", build.source ? build.source->path() : "", "/src");
  show(build.harness, "{harness}", path_of(build.harness), "/harness");
  show(build.prepared, "{prepared}", path_of(build.prepared), "/prepared");
  show(build.artifact, "{artifact}", path_of(build.artifact), "/artifact");
  return mounts;
}

Places places_of(const Build& build, std::uint64_t memory_bytes) {
  Places places;
  places.solution = build.solution;
  places.memory_mib = memory_bytes / kMiB;
  places.standard = build.standard;
  return places;
}

namespace {

constexpr std::string_view kFormat = "1";  // of the cache; raise it when keys stop meaning the same
constexpr std::string_view kDiagnostics = ".diagnostics";  // warnings, kept with the artifact

// Path, size and time of every program: changes whenever the toolchain does, and costs no process.
std::string tools_key(const Language& language, const FoundToolchain& found) {
  ContentHash key;
  key.add(kFormat).add(language.id);
  for (const auto& [name, path] : found.programs) {
    std::error_code error;
    const auto real = std::filesystem::canonical(path, error);
    const auto time = std::filesystem::last_write_time(real, error).time_since_epoch().count();
    const auto size = std::filesystem::file_size(real, error);
    key.add(name).add(path).add(real.string()).add(fmt::format("{} {}", time, size));
  }
  return key.hex();
}

void add_steps(ContentHash& key, const Steps& steps) {
  for (const Command& command : steps.commands) {
    key.add("command");
    for (const std::string& word : command.argv) key.add(word);
    for (const auto& [name, value] : command.env) key.add(name).add(value);
  }
  for (const std::string& kept : steps.keep) key.add("keep").add(kept);
}

// What every build of the language on this machine has in common.
std::string language_key(const Tools& tools, const std::string& standard) {
  ContentHash key;
  key.add(tools_key(*tools.language, tools.found)).add(tools.version).add(standard);
  for (const auto& [path, content] : *tools.language->files) key.add(path).add(content);
  add_steps(key, tools.language->prepare);
  return key.hex();
}

std::string build_key(const Tools& tools, std::string_view language_key,
                      const std::string& solution, const std::string& source,
                      const std::string& glue) {
  ContentHash key;
  key.add(language_key).add(solution).add(source).add(tools.language->glue_name).add(glue);
  add_steps(key, tools.language->compile);
  return key.hex();
}

// The harness of the language in a folder, where there is none yet.
Result<void> need_harness(Build& build, const BuildPlace& place, std::string_view key) {
  if (build.harness) return {};
  const Language& language = *build.tools.language;
  build.harness = place.cache.find("harness", key);
  if (build.harness) return {};
  std::vector<KeptFile> files;
  for (const auto& [path, content] : *language.files) files.push_back({path, content, false});
  JUDGE_TRY_ASSIGN(build.harness, place.cache.store("harness", key, files));
  return {};
}

Result<std::string> ask_version(const Language& language, const FoundToolchain& found,
                                const BuildPlace& place) {
  const Steps steps{{language.toolchain.version}, {}, {}};
  JUDGE_TRY_ASSIGN(const StepsOutcome outcome,
                   run_steps({steps, language, found, {}, {}, place.workplace}));
  if (outcome.ok) return toolchain_version(language.toolchain, outcome.diagnostics);
  return fail({Fault::missing, "toolchain of " + language.name, "a program that tells its version",
               outcome.message.empty() ? outcome.diagnostics : outcome.message, ""});
}

// One folder that the language's prepare steps leave, made once a toolchain.
Result<void> need_prepared(Build& build, const BuildPlace& place, std::string_view key) {
  const Tools& tools = build.tools;
  if (build.prepared || tools.language->prepare.commands.empty()) return {};
  build.prepared = place.cache.find("prepared", key);
  if (build.prepared) return {};
  JUDGE_TRY(need_harness(build, place, key));
  place.observer.on_stage(fmt::format("preparing {} (once)", tools.version));
  JUDGE_TRY_ASSIGN(StepsOutcome outcome,
                   run_steps({tools.language->prepare,
                              *tools.language,
                              tools.found,
                              places_of(build, tools.language->prepare.limits.memory_bytes),
                              {{build.harness->path, "/harness", false}},
                              place.workplace}));
  if (!outcome.ok)
    return fail({Fault::judge, "preparing " + tools.version, "",
                 outcome.message + (outcome.message.empty() ? "" : "\n") + outcome.diagnostics,
                 ""});
  JUDGE_TRY_ASSIGN(build.prepared, place.cache.store("prepared", key, outcome.kept));
  return {};
}

Result<void> need_source(Build& build, const std::string& source, const std::string& glue) {
  if (build.source) return {};
  JUDGE_TRY_ASSIGN(TempDir folder, TempDir::create("src"));
  // Shown in the box, where the reader is another user than the judge.
  std::error_code error;
  std::filesystem::permissions(folder.path(), std::filesystem::perms(0755), error);
  if (error) return fail_errno(folder.path().string(), error.value());
  JUDGE_TRY(write_file_atomically(folder.path() / build.solution, source));
  JUDGE_TRY(write_file_atomically(folder.path() / build.tools.language->glue_name, glue));
  build.source = std::make_shared<TempDir>(std::move(folder));
  return {};
}

// The folders that commands name: the cache is asked for nothing else, as asking means reading.
Result<void> need_folders(Build& build, const std::vector<Command>& commands,
                          const Submission& submission, const std::string& glue,
                          const BuildPlace& place, std::string_view key) {
  const auto named = [&](std::string_view placeholder) {
    return std::ranges::any_of(commands,
                               [&](const Command& one) { return names(one, placeholder); });
  };
  if (named("{harness}")) JUDGE_TRY(need_harness(build, place, key));
  if (named("{prepared}")) JUDGE_TRY(need_prepared(build, place, key));
  if (named("{src}")) JUDGE_TRY(need_source(build, submission.source, glue));
  return {};
}

// Takes artifact and warnings from the cache, if they are there.
bool find_compiled(Build& build, const BuildPlace& place, std::string_view key) {
  build.artifact = place.cache.find("builds", key);
  if (!build.artifact) return false;
  build.report.ok = build.report.cached = true;
  build.report.diagnostics =
      read_file(build.artifact->path / kDiagnostics, kMiB, Fault::judge).value_or("");
  return true;
}

// Everything the compile commands find in their box.
std::vector<sandbox::Mount> compile_mounts(const Build& build) {
  std::vector<sandbox::Mount> all;
  for (const Command& command : build.tools.language->compile.commands)
    for (sandbox::Mount& mount : mounts_of(build, command))
      if (std::ranges::count(all, mount.inside, &sandbox::Mount::inside) == 0)
        all.push_back(std::move(mount));
  return all;
}

// Fills in artifact and report; the report says whether it went well.
Result<void> compile(Build& build, const Submission& submission, const BuildPlace& place,
                     std::string_view key, const Compiling& compiling) {
  const Steps& steps = build.tools.language->compile;
  place.observer.on_stage("compiling");
  std::optional<ReservedFolder> reserved;
  const auto tell = [&] {  // now, so that no other box delays the compiler's
    reserved = place.cache.reserve("builds");
    if (!reserved) return;
    Build coming = build;
    coming.artifact = StoredFolder{reserved->path(), false, nullptr, nullptr};
    compiling(coming);
  };
  StepsRequest request{steps,
                       *build.tools.language,
                       build.tools.found,
                       places_of(build, steps.limits.memory_bytes),
                       compile_mounts(build),
                       place.workplace};
  if (compiling) request.when_open = tell;
  JUDGE_TRY_ASSIGN(StepsOutcome outcome, run_steps(request));
  build.report.ok = outcome.ok;
  build.report.wall = outcome.wall;
  build.report.message = std::move(outcome.message);
  build.report.diagnostics =
      readable_diagnostics(std::move(outcome.diagnostics), build.solution, submission.file);
  if (!outcome.ok) return {};
  if (!build.report.diagnostics.empty())
    outcome.kept.push_back({std::string(kDiagnostics), build.report.diagnostics, false});
  JUDGE_TRY_ASSIGN(build.artifact,
                   place.cache.store("builds", key, outcome.kept, reserved ? &*reserved : nullptr));
  build.artifact_as_told = reserved && reserved->is(build.artifact->path);
  return {};
}

Result<Tools> tools_of(const Language& language, const BuildPlace& place) {
  JUDGE_TRY_ASSIGN(FoundToolchain found, find_toolchain(language));
  const std::string key = tools_key(language, found);
  if (auto version = place.cache.text("toolchains", key))
    return Tools{&language, std::move(found), std::move(*version)};
  JUDGE_TRY_ASSIGN(std::string version, ask_version(language, found, place));
  place.cache.store_text("toolchains", key, version);
  return Tools{&language, std::move(found), std::move(version)};
}

}  // namespace

std::string toolchain_text(const Tools& tools, const std::string& standard) {
  const auto& standards = tools.language->standards;
  if (standards.empty() || standard == standards.front()) return tools.version;
  return tools.version + ", " + standard;
}

Result<Tools> find_tools(std::string_view language_id, const BuildPlace& place) {
  JUDGE_TRY_ASSIGN(const Language* language, language_named(language_id));
  return tools_of(*language, place);
}

Result<std::variant<Build, CompileFailure>> build(const Submission& submission,
                                                  const Signature& signature,
                                                  const BuildPlace& place,
                                                  const Compiling& compiling) {
  JUDGE_TRY_ASSIGN(const Language* language, language_named(submission.language));
  JUDGE_TRY_ASSIGN(auto built, build_as(*language, submission, signature, place, compiling));
  const auto* failure = std::get_if<CompileFailure>(&built);
  place.observer.on_compiled(failure != nullptr ? failure->report : std::get<Build>(built).report);
  return built;
}

Result<std::variant<Build, CompileFailure>> build_as(const Language& language,
                                                     const Submission& submission,
                                                     const Signature& signature,
                                                     const BuildPlace& place,
                                                     const Compiling& compiling) {
  Build build;
  JUDGE_TRY_ASSIGN(build.tools, tools_of(language, place));
  build.standard = submission.standard;
  const std::string common = language_key(build.tools, build.standard);
  build.solution = box_name(submission.file, language);
  const std::string glue = render_glue(language, signature, build.solution);
  build.report.ok = true;
  std::vector<Command> runs{language.run, language.emulated};
  if (language.space) runs.push_back(*language.space);
  if (!language.compile.commands.empty()) {
    const std::string key = build_key(build.tools, common, build.solution, submission.source, glue);
    if (!find_compiled(build, place, key)) {
      JUDGE_TRY(need_folders(build, language.compile.commands, submission, glue, place, common));
      JUDGE_TRY(need_folders(build, runs, submission, glue, place, common));
      JUDGE_TRY(compile(build, submission, place, key, compiling));
    }
  }
  if (!build.report.ok)
    return CompileFailure{toolchain_text(build.tools, build.standard), std::move(build.report)};
  JUDGE_TRY(need_folders(build, runs, submission, glue, place, common));
  return build;
}

}  // namespace judge
