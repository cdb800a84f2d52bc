#include <algorithm>

#include "judge/judging/build.h"
#include "judge/judging/counting/counter.h"
#include "judge/judging/steps.h"

namespace judge {
namespace {

constexpr std::uint64_t kMostStack = 256 * kMiB;   // deep recursion is legal in interview problems
constexpr std::uint64_t kThreadStack = 16 * kMiB;  // of threads, where there are many
constexpr std::uint64_t kFileBytes = 64 * kMiB;
constexpr std::uint32_t kOpenFiles = 256;

// How a build is run: as the language says, or under the counter.
struct Way {
  const Command& command;
  std::vector<sandbox::Mount> mounts;  // besides the build's own
};

std::unique_ptr<Executor> make_executor(const Build& build, const RunLimits& limits,
                                        const Signature& signature, Way way,
                                        const Workplace& workplace) {
  const Language& language = *build.tools.language;
  sandbox::BoxConfig config;
  config.mounts = std::move(way.mounts);
  for (sandbox::Mount& mount : mounts_of(build, way.command))
    config.mounts.push_back(std::move(mount));
  config.memory_bytes = limits.memory_bytes;
  config.processes = language.processes;
  config.require = workplace.require;

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
  return std::make_unique<BoxExecutor>(std::move(config), std::move(request),
                                       language.stacks_signal, workplace.closing);
}

// The run-time's words with this build's names in them.
CrashWords crash_words(const Build& build, const RunLimits& limits) {
  CrashWords words = build.tools.language->crash;
  words.frame = expand(words.frame, places_of(build, limits.memory_bytes), build.tools.found);
  return words;
}

Runner plain_runner(const Build& build, const Command& command, const ProblemLimits& problem,
                    const Signature& signature, const Workplace& workplace) {
  const Language& language = *build.tools.language;
  const RunLimits limits =
      run_limits(problem, language.time_factor, language.memory_allowance_bytes);
  Way way{command, toolchain_mounts(language.toolchain.mounts_run, build.tools.found)};
  return Runner(make_executor(build, limits, signature, std::move(way), workplace), signature,
                limits, crash_words(build, limits), workplace.interrupted);
}

}  // namespace

Runner make_runner(const Build& build, const ProblemLimits& problem, const Signature& signature,
                   const Workplace& workplace) {
  return plain_runner(build, build.tools.language->run, problem, signature, workplace);
}

std::optional<Runner> make_space_runner(const Build& build, const ProblemLimits& limits,
                                        const Signature& signature, const Workplace& workplace) {
  const std::optional<Command>& command = build.tools.language->space;
  if (!command) return std::nullopt;
  return plain_runner(build, *command, limits, signature, workplace);
}

Result<Runner> make_counting_runner(const Build& build, const ProblemLimits& problem,
                                    const Signature& signature, const Workplace& workplace) {
  const Language& language = *build.tools.language;
  JUDGE_TRY_ASSIGN(Counter counter, find_counter());
  RunLimits limits = run_limits(problem, language.time_factor * kCountingSlowdown,
                                language.memory_allowance_bytes + kCountingMemory);
  const Command command = counted(counter, language.emulated);
  Way way{command, toolchain_mounts(language.toolchain.mounts_run, build.tools.found)};
  for (sandbox::Mount& mount : counter.mounts) {
    const bool there = std::ranges::count(way.mounts, mount.inside, &sandbox::Mount::inside) > 0;
    if (!there) way.mounts.push_back(std::move(mount));
  }
  Runner runner(make_executor(build, limits, signature, std::move(way), workplace), signature,
                limits, crash_words(build, limits), workplace.interrupted);
  JUDGE_TRY(runner.use_counter());
  return runner;
}

}  // namespace judge
