#include "judge/judging/build.h"

#include <fmt/format.h>

#include "judge/judging/steps.h"
#include "judge/languages/glue.h"

namespace judge {

std::vector<sandbox::Mount> mounts_of(const Build& build) {
  std::vector<sandbox::Mount> mounts{{build.source->path(), "/src", false},
                                     {build.harness.path, "/harness", false}};
  if (build.prepared) mounts.push_back({build.prepared->path, "/prepared", false});
  if (build.artifact) mounts.push_back({build.artifact->path, "/artifact", false});
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

Result<StoredFolder> harness_folder(const Language& language, const BuildPlace& place,
                                    std::string_view key) {
  if (auto stored = place.cache.find("harness", key)) return std::move(*stored);
  std::vector<KeptFile> files;
  for (const auto& [path, content] : *language.files) files.push_back({path, content, false});
  return place.cache.store("harness", key, files);
}

Result<std::string> ask_version(const Language& language, const FoundToolchain& found,
                                const BuildPlace& place) {
  const Steps steps{{language.toolchain.version}, {}, {}};
  JUDGE_TRY_ASSIGN(
      const StepsOutcome outcome,
      run_steps(
          {steps, language, found, {}, {}, place.workplace.require, place.workplace.interrupted}));
  if (outcome.ok) return toolchain_version(language.toolchain, outcome.diagnostics);
  return fail({Fault::missing, "toolchain of " + language.name, "a program that tells its version",
               outcome.message.empty() ? outcome.diagnostics : outcome.message, ""});
}

// One folder that the language's prepare steps leave, made once a toolchain.
Result<StoredFolder> prepared_folder(const Build& build, const BuildPlace& place,
                                     std::string_view key) {
  const Tools& tools = build.tools;
  if (auto stored = place.cache.find("prepared", key)) return std::move(*stored);
  place.observer.on_stage(fmt::format("preparing {} (once)", tools.version));
  JUDGE_TRY_ASSIGN(StepsOutcome outcome,
                   run_steps({tools.language->prepare,
                              *tools.language,
                              tools.found,
                              places_of(build, tools.language->prepare.limits.memory_bytes),
                              {{build.harness.path, "/harness", false}},
                              place.workplace.require,
                              place.workplace.interrupted}));
  if (!outcome.ok)
    return fail({Fault::judge, "preparing " + tools.version, "",
                 outcome.message + (outcome.message.empty() ? "" : "\n") + outcome.diagnostics,
                 ""});
  return place.cache.store("prepared", key, outcome.kept);
}

Result<std::shared_ptr<TempDir>> source_folder(const Submission& submission,
                                               const std::string& solution,
                                               const Language& language, const std::string& glue) {
  JUDGE_TRY_ASSIGN(TempDir folder, TempDir::create("src"));
  // Shown in the box, where the reader is another user than the judge.
  std::error_code error;
  std::filesystem::permissions(folder.path(), std::filesystem::perms(0755), error);
  if (error) return fail_errno(folder.path().string(), error.value());
  JUDGE_TRY(write_file_atomically(folder.path() / solution, submission.source));
  JUDGE_TRY(write_file_atomically(folder.path() / language.glue_name, glue));
  return std::make_shared<TempDir>(std::move(folder));
}

// Fills in artifact and report; the report says whether it went well.
Result<void> compile(Build& build, const Submission& submission, const BuildPlace& place,
                     std::string_view key) {
  const Steps& steps = build.tools.language->compile;
  if (auto stored = place.cache.find("builds", key)) {
    build.artifact = std::move(*stored);
    build.report.ok = build.report.cached = true;
    build.report.diagnostics =
        read_file(build.artifact->path / kDiagnostics, kMiB, Fault::judge).value_or("");
    return {};
  }
  place.observer.on_stage("compiling");
  JUDGE_TRY_ASSIGN(StepsOutcome outcome,
                   run_steps({steps, *build.tools.language, build.tools.found,
                              places_of(build, steps.limits.memory_bytes), mounts_of(build),
                              place.workplace.require, place.workplace.interrupted}));
  build.report.ok = outcome.ok;
  build.report.wall = outcome.wall;
  build.report.message = std::move(outcome.message);
  build.report.diagnostics =
      readable_diagnostics(std::move(outcome.diagnostics), build.solution, submission.file);
  if (!outcome.ok) return {};
  if (!build.report.diagnostics.empty())
    outcome.kept.push_back({std::string(kDiagnostics), build.report.diagnostics, false});
  JUDGE_TRY_ASSIGN(build.artifact, place.cache.store("builds", key, outcome.kept));
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
                                                  const BuildPlace& place) {
  JUDGE_TRY_ASSIGN(const Language* language, language_named(submission.language));
  JUDGE_TRY_ASSIGN(auto built, build_as(*language, submission, signature, place));
  const auto* failure = std::get_if<CompileFailure>(&built);
  place.observer.on_compiled(failure != nullptr ? failure->report : std::get<Build>(built).report);
  return built;
}

Result<std::variant<Build, CompileFailure>> build_as(const Language& language,
                                                     const Submission& submission,
                                                     const Signature& signature,
                                                     const BuildPlace& place) {
  Build build;
  JUDGE_TRY_ASSIGN(build.tools, tools_of(language, place));
  build.standard = submission.standard;
  const std::string common = language_key(build.tools, build.standard);
  build.solution = box_name(submission.file, language);
  const std::string glue = render_glue(language, signature, build.solution);
  JUDGE_TRY_ASSIGN(build.harness, harness_folder(language, place, common));
  JUDGE_TRY_ASSIGN(build.source, source_folder(submission, build.solution, language, glue));
  if (!language.prepare.commands.empty()) {
    JUDGE_TRY_ASSIGN(build.prepared, prepared_folder(build, place, common));
  }
  build.report.ok = true;
  if (!language.compile.commands.empty()) {
    const std::string key = build_key(build.tools, common, build.solution, submission.source, glue);
    JUDGE_TRY(compile(build, submission, place, key));
  }
  if (!build.report.ok)
    return CompileFailure{toolchain_text(build.tools, build.standard), std::move(build.report)};
  return build;
}

}  // namespace judge
