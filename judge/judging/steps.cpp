#include "judge/judging/steps.h"

#include <fmt/format.h>
#include <glob.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstring>

#include "judge/judging/closing.h"
#include "judge/judging/explain.h"
#include "judge/judging/session.h"
#include "judge/judging/step_run.h"
#include "judge/judging/text_lines.h"

namespace judge {
namespace {

constexpr std::uint64_t kMaxDiagnostics = kMiB;
constexpr std::uint64_t kMaxKept = kGiB;
constexpr std::uint32_t kInodes = 65'536;  // a language may keep a build cache of many files
constexpr std::uint32_t kOpenFiles = 1024;
constexpr std::uint64_t kStack = 64 * kMiB;

sandbox::BoxConfig box_config(const StepsRequest& request) {
  sandbox::BoxConfig config;
  config.mounts = toolchain_mounts(request.language.toolchain.mounts_compile, request.toolchain);
  config.mounts.insert(config.mounts.end(), request.mounts.begin(), request.mounts.end());
  const StepLimits& limits = request.steps.limits;
  config.work_bytes = limits.work_bytes;
  config.work_inodes = kInodes;
  config.memory_bytes = limits.memory_bytes;
  config.processes = limits.processes;
  config.require = request.workplace.require;
  return config;
}

sandbox::Limits limits_of(const StepLimits& limits) {
  sandbox::Limits result;
  result.cpu = limits.cpu;
  result.wall = limits.wall;
  result.memory_bytes = limits.memory_bytes;
  result.processes = limits.processes;
  result.output_bytes = kMaxDiagnostics;
  result.file_bytes = limits.work_bytes;
  result.stack_bytes = kStack;
  result.open_files = kOpenFiles;
  return result;
}

// Why a command did not end well; empty for an ordinary exit code, which the diagnostics explain.
std::string trouble(const sandbox::RunResult& result, const StepLimits& limits) {
  if (result.limit == sandbox::LimitKind::cpu)
    return fmt::format("the compiler used more than {} of CPU time", describe(limits.cpu));
  if (result.limit == sandbox::LimitKind::wall)
    return fmt::format("the compiler was not finished after {}", describe(limits.wall));
  if (result.limit == sandbox::LimitKind::output)
    return fmt::format("the compiler printed more than {}", describe_bytes(kMaxDiagnostics));
  if (result.oom_killed || result.limit == sandbox::LimitKind::memory)
    return fmt::format("the compiler used more than {} of memory",
                       describe_bytes(limits.memory_bytes));
  if (result.signal) return "the compiler was ended by " + describe_signal(*result.signal);
  return "";
}

// SIGXFSZ ends a program the compiler started; all that is seen of it is a line of the compiler's
// ("gcc: internal compiler error: File size limit exceeded signal …"). A line about a source, or
// one quoted from it, begins otherwise.
bool tells_of_file_size(std::string_view diagnostics) {
  const std::string_view words = ::strsignal(SIGXFSZ);
  while (!diagnostics.empty()) {
    const std::string_view line = take_line(diagnostics);
    const auto at = line.find(words);
    if (at == line.npos) continue;
    const std::string_view teller = line.substr(0, std::min(at, line.find(": ")));
    if (teller.find_first_of(" .:\"'") == teller.npos) return true;
  }
  return false;
}

bool succeeded(const sandbox::RunResult& result) {
  return result.exit_code == 0 && !result.limit && !result.oom_killed;
}

Result<void> take_kept(sandbox::Box& box, const Steps& steps, StepsOutcome& outcome) {
  for (const std::string& path : steps.keep) {
    JUDGE_TRY_ASSIGN(auto files, box.take_tree(path, kMaxKept));
    for (auto& file : files)
      outcome.kept.push_back({std::move(file.path), std::move(file.content), file.executable});
  }
  return {};
}

}  // namespace

std::vector<sandbox::Mount> toolchain_mounts(const std::vector<std::string>& paths,
                                             const FoundToolchain& toolchain) {
  std::vector<sandbox::Mount> mounts;
  for (const std::string& path : paths) {
    const std::string place = expand(path, Places{}, toolchain);
    if (place.find('*') == place.npos) {
      mounts.push_back({place, place, place == path});
      continue;
    }
    glob_t found{};
    if (::glob(place.c_str(), 0, nullptr, &found) == 0)
      for (std::size_t i = 0; i < found.gl_pathc; ++i)
        mounts.push_back({found.gl_pathv[i], found.gl_pathv[i], true});
    ::globfree(&found);
  }
  return mounts;
}

sandbox::RunRequest to_request(const Command& command) {
  sandbox::RunRequest request;
  request.argv = command.argv;
  for (const auto& [name, value] : command.env) request.env.push_back(name + "=" + value);
  return request;
}

Result<StepsOutcome> run_steps(const StepsRequest& request) {
  const auto start = std::chrono::steady_clock::now();
  StepsOutcome outcome;
  outcome.ok = true;
  JUDGE_TRY_ASSIGN(sandbox::Box box, sandbox::Box::open(box_config(request)));
  if (request.when_open) request.when_open();
  for (const Command& command : request.steps.commands) {
    sandbox::RunRequest run = to_request(expand(command, request.places, request.toolchain));
    run.limits = limits_of(request.steps.limits);
    JUDGE_TRY_ASSIGN(const sandbox::RunResult result,
                     run_step(box, run, request.workplace.interrupted));
    const std::string diagnostics = result.stderr_bytes + result.stdout_bytes;
    outcome.ok = succeeded(result);
    if (!outcome.ok && tells_of_file_size(diagnostics)) {
      // The compiler takes it for a fault of its own and asks for a bug report.
      outcome.message = fmt::format("the compiler wrote a file larger than {}",
                                    describe_bytes(request.steps.limits.work_bytes));
      break;
    }
    outcome.diagnostics += diagnostics;
    if (outcome.ok) continue;
    outcome.message = trouble(result, request.steps.limits);
    break;
  }
  if (outcome.ok) JUDGE_TRY(take_kept(box, request.steps, outcome));
  if (request.workplace.closing != nullptr) request.workplace.closing->take(std::move(box));
  outcome.wall = std::chrono::steady_clock::now() - start;
  return outcome;
}

}  // namespace judge
