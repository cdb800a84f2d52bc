#include "sandbox/diagnosis.h"

#include <unistd.h>

#include <cerrno>

#include "sandbox/box/wire.h"
#include "sandbox/cgroup_home.h"
#include "sandbox/proc_text.h"

namespace judge::sandbox {

namespace {

Mechanism in_force(std::string id, std::string reason) {
  return {std::move(id), true, std::move(reason), ""};
}

bool says(const char* path, std::uint64_t value) {
  return number_after(read_proc(path), "") == value;
}

IsolationLevel level_of(const Cgroup& cgroup) {
  return cgroup.has_memory() && cgroup.has_pids() ? IsolationLevel::strong : IsolationLevel::basic;
}

Mechanism describe_cgroup(const Cgroup& cgroup) {
  const bool unified = cgroup.version() == 2;
  if (cgroup.has_memory() && cgroup.has_pids())
    return in_force(unified ? "cgroup-v2" : "cgroup-v1", "memory and processes are limited");
  return {"cgroup", false, cgroup.why_not(), cgroups_fix()};
}

}  // namespace

std::string namespaces_fix() {
  if (says("/proc/sys/kernel/unprivileged_userns_clone", 0))
    return "sudo sysctl -w kernel.unprivileged_userns_clone=1";
  if (says("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", 1))
    return "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0";
  if (says("/proc/sys/user/max_user_namespaces", 0))
    return "sudo sysctl -w user.max_user_namespaces=15000";
  if (::access("/.dockerenv", F_OK) == 0)
    return "docker run --security-opt seccomp=unconfined --security-opt apparmor=unconfined "
           "--security-opt systempaths=unconfined …";
  return "";
}

std::string cgroups_fix() {
  const CgroupPaths& own = own_cgroups();
  if (!own.memory) return "";
  if (own.memory->version == 2) return "systemd-run --user --scope -p Delegate=yes judge …";
  return ::geteuid() == 0 ? "" : "sudo judge …";
}

Isolation describe(const Cgroup& cgroup, std::uint32_t mechanisms) {
  Isolation isolation;
  isolation.level = level_of(cgroup);
  isolation.memory_source = cgroup.has_memory() ? "cgroup" : "vm-hwm";
  isolation.cpu_source = cgroup.has_cpu() ? "cgroup" : "process-clock";
  auto& list = isolation.mechanisms;
  if ((mechanisms & wire::kUserNamespace) != 0) {
    list.push_back(in_force("user-ns", "programs have a user of their own"));
  } else {
    list.push_back(
        {"user-ns", false, "the kernel refused; root went on without", namespaces_fix()});
  }
  list.push_back(in_force("mount-ns", "a read-only tree and a limited work folder"));
  list.push_back(in_force("pid-ns", "programs see and signal only the box"));
  list.push_back(in_force("net-ns", "no network device"));
  list.push_back(in_force("ipc-ns", "shared memory and queues of its own"));
  list.push_back(in_force("uts-ns", "a machine name of its own"));
  list.push_back(in_force("cgroup-ns", "the host's cgroups are out of sight"));
  list.push_back(describe_cgroup(cgroup));
  list.push_back(in_force("seccomp", "a denylist; other architectures are killed"));
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
  std::string fix = namespaces_fix();
  if (fix.empty() && ::geteuid() != 0) fix = "run as root, or allow unprivileged user namespaces";
  return {Fault::missing, "sandbox", "a box of its own namespaces", failure.text(), std::move(fix)};
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
