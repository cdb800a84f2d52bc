#include "sandbox/remedies.h"

#include <sys/statvfs.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <optional>
#include <sstream>

#include "sandbox/cgroup_home.h"
#include "sandbox/proc_text.h"

namespace judge::sandbox {

namespace {

constexpr const char* kDocker =
    "docker run --security-opt seccomp=unconfined --security-opt apparmor=unconfined "
    "--security-opt systempaths=unconfined …";

bool is_there(const std::string& path) { return ::access(path.c_str(), F_OK) == 0; }

bool says(const char* path, std::uint64_t value) {
  return number_after(read_proc(path), "") == value;
}

// Something is mounted at "/". Not so in a chroot to a plain folder.
bool root_is_a_mount() {
  std::istringstream lines(read_proc("/proc/self/mountinfo"));
  // id parent major:minor root point …
  for (std::string line; std::getline(lines, line);) {
    std::istringstream fields(line);
    std::string skipped;
    std::string point;
    if (fields >> skipped >> skipped >> skipped >> skipped >> point && point == "/") return true;
  }
  return false;
}

bool is_in_container() {
  return is_there("/.dockerenv") || is_there("/run/.containerenv") ||
         number_after(read_proc("/proc/self/status"), "Seccomp:") == 2;
}

Remedy chroot_remedy() {
  return {
      "this is a chroot to a folder that is not a mount point, which nothing can be pivoted "
      "away from",
      "mount --bind NEWROOT NEWROOT && chroot NEWROOT judge …   (as root, outside)"};
}

// Settings that forbid user namespaces to all but root, the most exact first.
std::optional<Remedy> setting_remedy() {
  if (!is_there("/proc/self/ns/user")) return Remedy{"this kernel has no user namespaces", ""};
  if (says("/proc/sys/user/max_user_namespaces", 0))
    return Remedy{"user.max_user_namespaces is 0", "sudo sysctl -w user.max_user_namespaces=15000"};
  if (says("/proc/sys/kernel/unprivileged_userns_clone", 0) && ::geteuid() != 0)
    return Remedy{"kernel.unprivileged_userns_clone is 0",
                  "sudo sysctl -w kernel.unprivileged_userns_clone=1"};
  if (says("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", 1) && ::geteuid() != 0)
    return Remedy{"kernel.apparmor_restrict_unprivileged_userns is 1",
                  "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0"};
  return std::nullopt;
}

Remedy namespaces_remedy() {
  if (!root_is_a_mount()) return chroot_remedy();
  if (auto setting = setting_remedy()) return *setting;
  if (is_in_container())
    return {"a container's seccomp filter or security module forbids it", kDocker};
  if (::geteuid() != 0) return {"", "sudo judge …"};
  return {};
}

std::string kernel_release() {
  utsname name{};
  return ::uname(&name) == 0 ? name.release : "?";
}

// Groups of their own for a shell and what it starts, made by hand where no systemd does it.
std::string by_hand(const CgroupPaths& own) {
  std::string first;
  std::string groups;
  if (own.memory->version == 2) {
    groups = own.memory->mount.native();
    first = "echo +memory +pids >" + groups + "/cgroup.subtree_control; ";
  } else {
    for (const auto& place : {own.memory, own.pids, own.cpu})
      if (place && place->version == 1) groups += (groups.empty() ? "" : " ") + place->own.native();
  }
  // In double quotes $$ is the calling shell.
  return "sudo sh -c \"" + first + "for g in " + groups + "; do mkdir -p \\$g/judge; chown -R " +
         std::to_string(::geteuid()) + " \\$g/judge; echo $$ >\\$g/judge/cgroup.procs; done\"";
}

// How a container is started whose cgroups can be written to.
std::string container_command(bool v2) {
  if (is_there("/run/.containerenv") && v2)
    return "podman run --security-opt unmask=/sys/fs/cgroup …";
  if (is_there("/run/.containerenv")) return "podman run --privileged …";
  return v2 ? "docker run --security-opt writable-cgroups=true …   (Docker 28 or newer)"
            : "docker run --privileged …";
}

}  // namespace

Remedy remedy_for(const BoxFailure& failure) {
  if (failure.error == ENOSYS)
    return {"Linux 5.12 or newer is needed, this is " + kernel_release(), ""};
  if (failure.mechanism == "mount-ns" && failure.error == EINVAL && !root_is_a_mount())
    return chroot_remedy();
  if (failure.error == ENOSPC && !setting_remedy() &&
      (failure.action == "clone" || failure.mechanism == "net-ns"))
    return {"no more namespaces are allowed (user.max_*_namespaces)",
            "sudo sysctl -w user.max_user_namespaces=15000 user.max_net_namespaces=15000"};
  if (failure.error == EPERM || failure.error == EACCES || failure.error == EINVAL ||
      failure.error == ENOSPC)
    return namespaces_remedy();
  return {};
}

Remedy remedy_for_user_namespace() {
  Remedy remedy = namespaces_remedy();
  if (remedy.cause.empty()) remedy.cause = "the kernel refused one";
  return remedy;
}

std::string proc_command() {
  return is_there("/run/.containerenv") ? "podman run --security-opt unmask=/proc/* …"
                                        : "docker run --security-opt systempaths=unconfined …";
}

std::string cgroups_command() {
  const CgroupPaths& own = own_cgroups();
  if (!own.memory) return "";
  // Containers are shown their groups read-only.
  struct statvfs status {};
  if (::statvfs(own.memory->own.c_str(), &status) == 0 && (status.f_flag & ST_RDONLY) != 0)
    return container_command(own.memory->version == 2);
  const bool has_manager = is_there("/run/user/" + std::to_string(::geteuid()) + "/systemd");
  if (own.memory->version == 2 && has_manager)
    return "systemd-run --user --scope -p Delegate=yes judge …";
  return ::geteuid() == 0 ? "" : by_hand(own);
}

}  // namespace judge::sandbox
