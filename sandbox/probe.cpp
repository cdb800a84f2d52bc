#include <algorithm>
#include <csignal>
#include <filesystem>

#include "sandbox/diagnosis.h"
#include "sandbox/helper.h"
#include "sandbox/proc_text.h"

// Hostile programs (judge-box itself, under other names) are let loose in boxes, and what they say
// and what becomes of them is what is believed.
namespace judge::sandbox {

namespace {

constexpr const char* kProbe = "/judge-box";
// Where RLIMIT_NPROC counts all that the user has, a limit is met a good hundred later.
constexpr const char* kManyProcesses = "400";

Result<RunResult> attempt(const BoxConfig& config, const std::string& what,
                          const std::string& amount = "") {
  JUDGE_TRY_ASSIGN(Box box, Box::open(config));
  RunRequest request;
  request.argv = {kProbe, what, amount};
  request.limits.wall = std::chrono::seconds(5);
  request.limits.memory_bytes = (what == "probe-memory" ? 16 : 256) * kMiB;
  request.limits.processes = 8;
  request.limits.file_bytes = kMiB;
  return box.run(request);
}

// judge-box ends with 1 where it was refused what it tried.
bool was_refused(const Result<RunResult>& result) { return result && result->exit_code == 1; }

void judge_mechanism(Isolation& isolation, const std::string& id, bool held) {
  for (auto& mechanism : isolation.mechanisms) {
    if (mechanism.id != id || !mechanism.in_force || mechanism.trial == Trial::gave_way) continue;
    mechanism.trial = held ? Trial::held : Trial::gave_way;
    mechanism.in_force = held;
    if (!held) mechanism.reason = "a program in the box got past it";
  }
}

bool is_in_force(const Isolation& isolation, const std::string& id) {
  const auto ids = isolation.in_force();
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// `report` has lines "<mechanism> <value>", a namespace's value being what its link in /proc says.
void judge_namespaces(Isolation& isolation, const std::string& report) {
  for (const char* name : {"user", "mnt", "pid", "net", "ipc", "uts", "cgroup"}) {
    std::error_code error;
    const auto ours =
        std::filesystem::read_symlink(std::string("/proc/self/ns/") + name, error).native();
    const std::string id = (name == std::string("mnt") ? "mount" : name) + std::string("-ns");
    if (error || report.find(id + " ") == std::string::npos) continue;  // no /proc in the box
    judge_mechanism(isolation, id, report.find(id + " " + ours + "\n") == std::string::npos);
  }
}

void judge_limits(Isolation& isolation, const BoxConfig& config) {
  const auto memory = attempt(config, "probe-memory", std::to_string(64 * kMiB));
  const bool memory_held = memory && memory->limit == LimitKind::memory;
  const auto processes = attempt(config, "probe-processes", kManyProcesses);
  const bool processes_held =
      was_refused(processes) || (processes && processes->limit == LimitKind::processes);
  const auto file = attempt(config, "probe-file", std::to_string(2 * kMiB));
  for (const char* id : {"cgroup-v1", "cgroup-v2", "cgroup-hybrid"})
    judge_mechanism(isolation, id, memory_held && memory->oom_killed && processes_held);
  judge_mechanism(isolation, "rlimits", file && file->signal == SIGXFSZ);
  // Whatever limits them here.
  if (!memory_held || !processes_held) isolation.level = IsolationLevel::none;
}

}  // namespace

Isolation probe_isolation() {
  BoxConfig config;
  config.mounts = {{helper_path(), kProbe, false}};
  config.require = IsolationLevel::none;
  Isolation isolation;
  {
    auto box = Box::open(config);
    if (!box) {
      isolation.mechanisms = {{"box", false, box.error().finding, box.error().fix}};
      return isolation;
    }
    isolation = box->isolation();
  }
  const auto said = attempt(config, "probe-self");
  const std::string report = said ? said->stdout_bytes : "";
  judge_namespaces(isolation, report);
  judge_mechanism(isolation, "no-new-privs", number_after(report, "no-new-privs") == 1);
  // Without namespaces the bounding set may not be ours to empty; no_new_privs makes it idle.
  judge_mechanism(
      isolation, "no-capabilities",
      number_after(report, "capabilities") == 0 &&
          (number_after(report, "bounding") == 0 || !is_in_force(isolation, "mount-ns")));
  judge_mechanism(isolation, "seccomp", was_refused(attempt(config, "probe-network")));
  judge_mechanism(isolation, "mount-ns", was_refused(attempt(config, "probe-mount")));
  if (!is_in_force(isolation, "mount-ns"))
    judge_mechanism(isolation, "landlock", was_refused(attempt(config, "probe-outside")));
  judge_limits(isolation, config);
  for (const auto& mechanism : isolation.mechanisms)
    if (mechanism.trial == Trial::gave_way) isolation.level = IsolationLevel::none;
  return isolation;
}

}  // namespace judge::sandbox
