#include <algorithm>

#include "judge/base/assert.h"
#include "judge/judging/build.h"
#include "judge/judging/counting/counter.h"
#include "judge/judging/own_library.h"
#include "judge/judging/steps.h"

namespace judge {
namespace {

constexpr std::uint64_t kMostStack = 256 * kMiB;   // deep recursion is legal in interview problems
constexpr std::uint64_t kThreadStack = 16 * kMiB;  // of threads, where there are many
constexpr std::uint64_t kFileBytes = 64 * kMiB;
constexpr std::uint32_t kOpenFiles = 256;
// A language's space run preloads it, or not.
constexpr const char* kLiveBytes = "judge-live-bytes";

// How a build is run: as the language says, or under the counter.
struct Way {
  const Command& command;
  std::vector<sandbox::Mount> mounts;  // besides the build's own
};

sandbox::BoxConfig box_config(const Build& build, const RunLimits& limits, const Way& way,
                              const Workplace& workplace) {
  sandbox::BoxConfig config;
  config.mounts = way.mounts;
  for (sandbox::Mount& mount : mounts_of(build, way.command))
    config.mounts.push_back(std::move(mount));
  config.memory_bytes = limits.memory_bytes;
  config.processes = build.tools.language->processes;
  config.require = workplace.require;
  return config;
}

std::unique_ptr<Executor> make_executor(const Build& build, const RunLimits& limits,
                                        const Signature& signature, const Way& way,
                                        const Workplace& workplace, AheadBox ahead = {}) {
  const Language& language = *build.tools.language;
  sandbox::RunRequest request =
      to_request(expand(way.command, places_of(build, limits.memory_bytes), build.tools.found));
  request.hostile_program = request.argv[0].starts_with("/artifact/");
  request.limits.memory_bytes = limits.memory_bytes;
  request.limits.processes = language.processes;
  request.limits.output_bytes = limits.output_bytes;
  request.limits.file_bytes = kFileBytes;
  const bool threads = is_concurrent(signature.form);
  request.limits.stack_bytes = threads ? kThreadStack : std::min(limits.memory_bytes, kMostStack);
  request.limits.open_files = kOpenFiles;
  return std::make_unique<BoxExecutor>(box_config(build, limits, way, workplace),
                                       std::move(request), language.stacks_signal,
                                       workplace.closing, std::move(ahead));
}

// The run-time's words with this build's names in them.
CrashWords crash_words(const Build& build, const RunLimits& limits) {
  CrashWords words = build.tools.language->crash;
  words.frame = expand(words.frame, places_of(build, limits.memory_bytes), build.tools.found);
  return words;
}

Runner runner_of(const Build& build, const RunLimits& limits, const Signature& signature,
                 const Way& way, const Workplace& workplace, AheadBox ahead = {}) {
  return Runner(make_executor(build, limits, signature, way, workplace, std::move(ahead)),
                signature, limits, crash_words(build, limits), workplace.interrupted);
}

RunLimits plain_limits(const Language& language, const ProblemLimits& problem) {
  return run_limits(problem, language.time_factor, language.memory_allowance_bytes);
}

Way plain_way(const Build& build, const Command& command) {
  const auto& shown = build.tools.language->toolchain.mounts_run;
  return {command, toolchain_mounts(shown, build.tools.found)};
}

}  // namespace

AheadBox open_ahead(const Build& build, const ProblemLimits& problem, const Workplace& workplace) {
  const Language& language = *build.tools.language;
  return std::async(
      std::launch::async,
      [config = box_config(build, plain_limits(language, problem), plain_way(build, language.run),
                           workplace)] { return sandbox::Box::open(config); });
}

Runner make_runner(const Build& build, const ProblemLimits& problem, const Signature& signature,
                   const Workplace& workplace, AheadBox ahead) {
  const Language& language = *build.tools.language;
  return runner_of(build, plain_limits(language, problem), signature,
                   plain_way(build, language.run), workplace, std::move(ahead));
}

Runner make_space_runner(const Build& build, const ProblemLimits& problem,
                         const Signature& signature, const Workplace& workplace) {
  const Language& language = *build.tools.language;
  JUDGE_ASSERT(language.space.has_value());
  Way way = plain_way(build, *language.space);
  if (auto library = own_library(kLiveBytes)) way.mounts.push_back(std::move(*library));
  return runner_of(build, plain_limits(language, problem), signature, way, workplace);
}

Result<Runner> make_counting_runner(const Build& build, const ProblemLimits& problem,
                                    const Signature& signature, const Workplace& workplace) {
  const Language& language = *build.tools.language;
  JUDGE_TRY_ASSIGN(Counter counter, find_counter());
  const RunLimits limits = run_limits(problem, language.time_factor * kCountingSlowdown,
                                      language.memory_allowance_bytes + kCountingMemory);
  const Threads threads = is_concurrent(signature.form) ? Threads::in_turn : Threads::at_once;
  Way way{counted(counter, language.emulated, threads),
          toolchain_mounts(language.toolchain.mounts_run, build.tools.found)};
  for (sandbox::Mount& mount : counter.mounts) {
    const bool there = std::ranges::count(way.mounts, mount.inside, &sandbox::Mount::inside) > 0;
    if (!there) way.mounts.push_back(std::move(mount));
  }
  Runner runner = runner_of(build, limits, signature, way, workplace);
  JUDGE_TRY(runner.use_counter());
  return runner;
}

}  // namespace judge
