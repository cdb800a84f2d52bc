#include "sandbox/diagnosis.h"

#include "sandbox/box/wire.h"
#include "sandbox/helper.h"
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

Mechanism describe_rlimits(const Cgroup& cgroup, std::uint32_t mechanisms) {
  const bool landlocked = (mechanisms & wire::kLandlocked) != 0;
  if (landlocked && !cgroup.has_pids() && (mechanisms & wire::kTasksLimited) == 0)
    return {"rlimits", false, "root may start any number of processes",
            "as another user: su -c \"judge …\" USER, or docker run --user 1000:1000 …"};
  return in_force("rlimits", "file size, open files, stack, core files");
}

// Of a box without: what the filter and Landlock do in their place stands there.
void describe_no_namespaces(std::vector<Mechanism>& list) {
  const auto missing = [&list](const char* id, const char* reason) {
    list.push_back({id, false, reason, ""});
  };
  missing("user-ns", "refused here");
  missing("mount-ns",
          "Landlock is the file barrier; names and sizes of the host's files can be seen");
  missing("pid-ns", "Landlock keeps signals in; process numbers can be seen");
  missing("net-ns", "programs may make no sockets at all");
  missing("ipc-ns", "programs may make no shared memory or queues at all");
  missing("uts-ns", "the machine's name can be seen");
  missing("cgroup-ns", "no file of the cgroups can be read");
  missing("proc", "programs go without");
}

void describe_namespaces(std::vector<Mechanism>& list, std::uint32_t mechanisms) {
  list.push_back(describe_user_namespace((mechanisms & wire::kUserNamespace) != 0));
  list.push_back(in_force("mount-ns", "a read-only tree, a limited work folder"));
  list.push_back(in_force("pid-ns", "programs see and signal only the box"));
  list.push_back(in_force("net-ns", "no network device"));
  list.push_back(in_force("ipc-ns", "shared memory and queues of its own"));
  list.push_back(in_force("uts-ns", "a machine name of its own"));
  list.push_back(in_force("cgroup-ns", "the host's cgroups are out of sight"));
  list.push_back(describe_proc((mechanisms & wire::kProc) != 0));
}

Mechanism describe_landlock(std::uint32_t mechanisms) {
  if ((mechanisms & wire::kLandlocked) != 0)
    return in_force("landlock",
                    "the only barrier: shown files, a watched work folder, no signals out");
  const bool there = (mechanisms & wire::kLandlock) != 0;
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
  const bool landlocked = (mechanisms & wire::kLandlocked) != 0;
  if (landlocked) {
    describe_no_namespaces(list);
    const bool limited = (cgroup.has_memory() || watched) &&
                         (cgroup.has_pids() || (mechanisms & wire::kTasksLimited) != 0);
    isolation.level = limited ? IsolationLevel::basic : IsolationLevel::none;
  } else {
    describe_namespaces(list, mechanisms);
  }
  list.push_back(describe_cgroup(cgroup, watched));
  list.push_back(describe_landlock(mechanisms));
  list.push_back(in_force("seccomp", "dangerous system calls are refused"));
  list.push_back(in_force("no-new-privs", "set-user-id programs gain nothing"));
  list.push_back(in_force("no-capabilities", "every set is empty"));
  list.push_back(describe_rlimits(cgroup, mechanisms));
  return isolation;
}

Error explain(const BoxFailure& failure, const BoxConfig& config) {
  // Those from before there was a build to compare could not read the config.
  if (failure.mechanism == wire::kOtherBuild ||
      (failure.error == EBADMSG && failure.action == "config"))
    return {Fault::missing, helper_path().string(), "the judge-box this program was built with",
            "one of another build", "cmake --build --preset release, or install both together"};
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

void add_refusal(Isolation& isolation, const BoxFailure& refused) {
  Remedy remedy = remedy_for(refused);
  for (auto& mechanism : isolation.mechanisms) {
    if (mechanism.id != refused.mechanism) continue;
    mechanism.reason = refused.text() + (remedy.cause.empty() ? "" : "; " + remedy.cause);
    mechanism.enable = std::move(remedy.command);
    return;
  }
}

Error explain_both(const BoxFailure& refused, const BoxFailure& landlock, const BoxConfig& config) {
  Error error = explain(refused, config);
  error.expectation = "a box with namespaces of its own, or Landlock of Linux 6.12";
  error.finding += "; and " + (landlock.mechanism == "landlock" && landlock.error == ENOSYS
                                   ? std::string("landlock: this kernel's is older")
                                   : landlock.text());
  return error;
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
