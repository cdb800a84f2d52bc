#include "sandbox/diagnosis.h"

#include "sandbox/box/wire.h"
#include "sandbox/remedies.h"

namespace judge::sandbox {

namespace {

Mechanism in_force(std::string id, std::string reason) {
  return {std::move(id), true, std::move(reason), ""};
}

// Memory that no cgroup limits has to be watched.
IsolationLevel level_of(const Cgroup& cgroup, bool watched) {
  if (cgroup.has_memory() && cgroup.has_pids()) return IsolationLevel::strong;
  return cgroup.has_memory() || watched ? IsolationLevel::basic : IsolationLevel::none;
}

std::string memory_source(const Cgroup& cgroup, bool watched) {
  if (cgroup.has_memory()) return "cgroup";
  return watched ? "vm-hwm" : "rusage";
}

std::string cpu_source(const Cgroup& cgroup, bool watched) {
  if (cgroup.has_cpu()) return "cgroup";
  return watched ? "process-clock" : "rusage";
}

Mechanism describe_proc(bool there) {
  if (there) return in_force("proc", "one of its own, with the box's processes alone");
  return {"proc", false,
          "programs go without: the kernel gives none where parts of the judge's own are hidden",
          proc_command()};
}

Mechanism describe_cgroup(const Cgroup& cgroup, bool watched) {
  if (cgroup.has_memory() && cgroup.has_pids()) {
    const char* id = cgroup.is_hybrid()      ? "cgroup-hybrid"
                     : cgroup.version() == 2 ? "cgroup-v2"
                                             : "cgroup-v1";
    return in_force(id, "limits memory and processes");
  }
  std::string reason = cgroup.why_not();
  if (!cgroup.has_memory() && !watched)
    reason += "; and memory is not limited at all, as /proc does not tell of it";
  if (cgroup.has_memory()) reason = "only memory is limited: " + reason;
  if (cgroup.has_pids()) reason = "only processes are limited: " + reason;
  return {"cgroup", false, std::move(reason), cgroups_command()};
}

Mechanism describe_user_namespace(bool there) {
  if (there) return in_force("user-ns", "programs have a user of their own");
  Remedy remedy = remedy_for_user_namespace();
  return {"user-ns", false, remedy.cause + "; root goes on without", std::move(remedy.command)};
}

Mechanism describe_landlock(bool there) {
  if (there) return in_force("landlock", "a second barrier around the shown tree and /work");
  return {"landlock", false, "the kernel has it not, or not started, or before 5.19",
          "add landlock to lsm= on the kernel's command line"};
}

}  // namespace

Isolation describe(const Cgroup& cgroup, std::uint32_t mechanisms, bool watched) {
  Isolation isolation;
  isolation.level = level_of(cgroup, watched);
  isolation.memory_source = memory_source(cgroup, watched);
  isolation.cpu_source = cpu_source(cgroup, watched);
  auto& list = isolation.mechanisms;
  list.push_back(describe_user_namespace((mechanisms & wire::kUserNamespace) != 0));
  list.push_back(in_force("mount-ns", "a read-only tree, a limited work folder"));
  list.push_back(in_force("pid-ns", "programs see and signal only the box"));
  list.push_back(in_force("net-ns", "no network device"));
  list.push_back(in_force("ipc-ns", "shared memory and queues of its own"));
  list.push_back(in_force("uts-ns", "a machine name of its own"));
  list.push_back(in_force("cgroup-ns", "the host's cgroups are out of sight"));
  list.push_back(describe_proc((mechanisms & wire::kProc) != 0));
  list.push_back(describe_cgroup(cgroup, watched));
  list.push_back(describe_landlock((mechanisms & wire::kLandlock) != 0));
  list.push_back(in_force("seccomp", "dangerous system calls are refused"));
  list.push_back(in_force("no-new-privs", "set-user-id programs gain nothing"));
  list.push_back(in_force("no-capabilities", "every set is empty"));
  list.push_back(in_force("rlimits", "file size, open files, stack, core files"));
  return isolation;
}

Error explain(const BoxFailure& failure, const BoxConfig& config) {
  // A mount source that is not there is a fault of who asked for it, not a missing mechanism.
  if (failure.mechanism == "mount-ns" && !failure.detail.empty())
    for (const auto& mount : config.mounts)
      if (failure.detail == mount.host || failure.detail == mount.inside)
        return {Fault::judge, "sandbox " + mount.host.string(),
                "a file or folder to show in the box", failure.text(), ""};
  Remedy remedy = remedy_for(failure);
  std::string finding = failure.text();
  if (!remedy.cause.empty()) finding += "; " + remedy.cause;
  return {Fault::missing, "sandbox", "a box with namespaces of its own", std::move(finding),
          std::move(remedy.command)};
}

Error explain_level(const Isolation& isolation, IsolationLevel require) {
  Error error{Fault::missing, "sandbox", "isolation " + std::string(to_string(require)),
              std::string(to_string(isolation.level)), ""};
  for (const auto& mechanism : isolation.mechanisms) {
    if (mechanism.in_force) continue;
    error.finding += "; " + mechanism.id + ": " + mechanism.reason;
    if (error.fix.empty()) error.fix = mechanism.enable;
  }
  return error;
}

}  // namespace judge::sandbox
