#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "judge/judging/cache.h"
#include "judge/judging/judgement.h"
#include "judge/judging/run_limits.h"
#include "judge/judging/runner.h"
#include "judge/judging/session.h"
#include "judge/languages/language.h"

namespace judge {

// A language as it is on this machine.
struct Tools {
  const Language* language = nullptr;
  FoundToolchain found;
  std::string version;  // "g++ 12.2.0"
};

// A submission ready to run. The folders live as long as it does.
struct Build {
  Tools tools;
  // The folders that compiling or a run names; those nobody asked for are not looked for.
  std::optional<StoredFolder> harness;
  std::optional<StoredFolder> prepared;
  std::optional<StoredFolder> artifact;
  std::shared_ptr<TempDir> source;  // shown as /src: the submission and its glue
  std::string solution;             // the submission's name there
  std::string standard;             // of the language; empty where there is no choice
  CompileReport report;
  bool artifact_as_told = false;  // it stands in the folder of which `Compiling` was told
};

struct CompileFailure {
  std::string toolchain;
  CompileReport report;
};

struct BuildPlace {
  const Cache& cache;
  const Workplace& workplace;
  Observer& observer;
};

// "g++ 12.2.0", and the standard where it is not the default.
[[nodiscard]] std::string toolchain_text(const Tools& tools, const std::string& standard);

// Error (fault missing): no toolchain, with the command that installs it.
Result<Tools> find_tools(std::string_view language, const BuildPlace& place);

// Told, when the compiler is about to start, what it will make: the artifact's folder is there, and
// still empty. For what can be done meanwhile, in another thread.
using Compiling = std::function<void(const Build&)>;

// Compiles, or takes from the cache. Error: missing, judge, interrupted.
Result<std::variant<Build, CompileFailure>> build(const Submission& submission,
                                                  const Signature& signature,
                                                  const BuildPlace& place,
                                                  const Compiling& compiling = {});

// The same as another form of the submission's language (a sanitizer's); the observer is not told.
Result<std::variant<Build, CompileFailure>> build_as(const Language& language,
                                                     const Submission& submission,
                                                     const Signature& signature,
                                                     const BuildPlace& place,
                                                     const Compiling& compiling = {});

// The box of a build's runs, opened in another thread while the build is not there yet.
// (make_runner.cpp)
[[nodiscard]] AheadBox open_ahead(const Build& build, const ProblemLimits& limits,
                                  const Workplace& workplace);

// Plays cases in harness processes of this build, in boxes of their own. `build` and `signature`
// must outlive it. (make_runner.cpp)
[[nodiscard]] Runner make_runner(const Build& build, const ProblemLimits& limits,
                                 const Signature& signature, const Workplace& workplace,
                                 AheadBox ahead = {});

// The same under the counter of instructions (counting/counter.h): Exchange::instructions is set;
// slower, with limits to match. Error (fault missing): no counter, with what installs it.
Result<Runner> make_counting_runner(const Build& build, const ProblemLimits& limits,
                                    const Signature& signature, const Workplace& workplace);

// The same as the language runs it when each call's peak of memory is to be told: Exchange::space
// is set. The language must have such a way.
Runner make_space_runner(const Build& build, const ProblemLimits& limits,
                         const Signature& signature, const Workplace& workplace);

// What a command of the build finds in the box: the folders that it names. (build.cpp)
[[nodiscard]] std::vector<sandbox::Mount> mounts_of(const Build& build, const Command& command);
[[nodiscard]] Places places_of(const Build& build, std::uint64_t memory_bytes);

// The name a submission gets in the box: letters, digits, "._-", the language's extension, and not
// the glue's name. (build_names.cpp)
[[nodiscard]] std::string box_name(const std::filesystem::path& file, const Language& language);
// Compiler output with the box's paths turned into the candidate's file name. (build_names.cpp)
[[nodiscard]] std::string readable_diagnostics(std::string text, const std::string& solution,
                                               const std::filesystem::path& file);

}  // namespace judge
