#include "sandbox/cgroup_home.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sstream>

#include "judge/base/fd.h"
#include "sandbox/cgroup.h"
#include "sandbox/cgroup_probe.h"
#include "sandbox/cgroup_trial.h"
#include "sandbox/overrides.h"
#include "sandbox/proc_text.h"

namespace judge::sandbox {

namespace fs = std::filesystem;

namespace {

using Controllers = std::vector<std::string>;

// errno; 0 if it was written.
int write_text(const fs::path& file, const std::string& text) {
  const Fd fd(::open(file.c_str(), O_WRONLY | O_CLOEXEC));
  if (!fd) return errno;
  return ::write(fd.get(), text.data(), text.size()) < 0 ? errno : 0;
}

bool has_all(const fs::path& file, const Controllers& controllers) {
  const std::string text = read_proc(file.c_str());
  return std::all_of(controllers.begin(), controllers.end(),
                     [&text](const std::string& name) { return has_word(text, name); });
}

bool has(const fs::path& group, const Controllers& controllers) {
  return has_all(group / "cgroup.controllers", controllers);
}

bool hands_on(const fs::path& group, const Controllers& controllers) {
  return has_all(group / "cgroup.subtree_control", controllers);
}

bool is_ours(const fs::path& group) {
  return ::access(group.c_str(), W_OK) == 0 &&
         ::access((group / "cgroup.procs").c_str(), W_OK) == 0;
}

// What systemd marks groups with that it has handed over (Delegate=yes).
bool was_delegated(const fs::path& group) {
  char value = 0;
  for (const char* name : {"user.delegate", "trusted.delegate"})
    if (::getxattr(group.c_str(), name, &value, 1) == 1 && value == '1') return true;
  return false;
}

// errno; 0 if the group hands them on now.
int enable(const fs::path& group, const Controllers& controllers) {
  std::string words;
  for (const auto& controller : controllers) words += "+" + controller + " ";
  return write_text(group / "cgroup.subtree_control", words);
}

bool can_be_divided(const fs::path& group, const Controllers& controllers) {
  return has(group, controllers) && is_ours(group) && divide_group(group, controllers);
}

// From our own group to the hierarchy's mount point.
std::vector<fs::path> upwards(const CgroupPlace& place) {
  std::vector<fs::path> groups{place.own};
  while (groups.back() != place.mount) groups.push_back(groups.back().parent_path());
  return groups;
}

std::optional<fs::path> find_v2(const CgroupPlace& place, const Controllers& controllers) {
  const fs::path& own = place.own;
  if (hands_on(own, controllers) && is_ours(own)) return own;
  if (was_delegated(own) && can_be_divided(own, controllers)) return own;
  for (const auto& group : upwards(place))
    if (hands_on(group, controllers) && is_ours(group)) return group;
  if (can_be_divided(own, controllers)) return own;
  for (const auto& group : upwards(place))
    if (has(group, controllers) && is_ours(group) && enable(group, controllers) == 0) return group;
  return std::nullopt;
}

// Which of the two are v2's, and whether its groups can be given both, or just one.
void find_v2_parts(const CgroupPaths& own, CgroupHome& home) {
  const bool memory = own.memory && own.memory->version == 2;
  const bool pids = own.pids && own.pids->version == 2;
  std::vector<Controllers> choices;
  if (memory && pids) choices.push_back({"memory", "pids"});
  if (memory) choices.push_back({"memory"});
  if (pids) choices.push_back({"pids"});
  if (choices.empty()) return;
  const CgroupPlace& place = memory ? *own.memory : *own.pids;
  for (const auto& controllers : choices) {
    const auto group = find_v2(place, controllers);
    if (!group) continue;
    for (const auto& controller : controllers)
      (controller == "memory" ? home.memory : home.pids) = CgroupHome::Parent{2, *group};
    return;
  }
  home.why_not = "no cgroup from " + place.own.string() +
                 " upwards can hand the controllers memory and pids on for this user";
}

}  // namespace

Result<void> divide_group(const fs::path& group, const Controllers& controllers) {
  constexpr int kTries = 20;  // others may start processes meanwhile
  int error = enable(group, controllers);
  const fs::path leaf = group / "judge-leaf";
  for (int tries = 0; error == EBUSY && tries < kTries; ++tries) {
    if (::mkdir(leaf.c_str(), 0755) != 0 && errno != EEXIST)
      return fail_errno(leaf.string(), errno);
    std::istringstream pids(read_proc((group / "cgroup.procs").c_str()));
    for (std::string pid; pids >> pid;) {
      const int moved = write_text(leaf / "cgroup.procs", pid);
      if (moved != 0 && moved != ESRCH) return fail_errno((leaf / "cgroup.procs").string(), moved);
    }
    error = enable(group, controllers);
  }
  if (error != 0) return fail_errno((group / "cgroup.subtree_control").string(), error);
  return {};
}

CgroupHome find_cgroup_home(const CgroupPaths& own) {
  CgroupHome home;
  if (!own.memory && !own.pids) {
    home.why_not = "no cgroup hierarchy is mounted here";
    return home;
  }
  // v1 hierarchies: a group there can always have subgroups.
  if (own.memory && own.memory->version == 1) home.memory = {1, own.memory->own};
  if (own.pids && own.pids->version == 1) home.pids = {1, own.pids->own};
  find_v2_parts(own, home);
  // v2 counts CPU time in every group, with no controller, so any that can be made will do.
  if (own.cpu && own.cpu->version == 1) home.cpu = {1, own.cpu->own};
  for (const auto& part : {home.memory, home.pids})
    if (!home.cpu && part && part->version == 2) home.cpu = part;
  if (!home.cpu && own.cpu) home.cpu = {own.cpu->version, own.cpu->own};
  return home;
}

CgroupHome cgroup_home() {
  const auto find = [] {
    CgroupHome found = find_cgroup_home(own_cgroups());
    try_limits(found);
    return found;
  };
  if (overrides().own_cgroups) return find();
  static const CgroupHome home = [&find] {
    const std::string key = trial_key(own_cgroups());
    const bool tried = was_tried(key);
    CgroupHome found = tried ? find_cgroup_home(own_cgroups()) : find();
    if (!tried && found.memory && found.pids) remember_trial(key);
    remember_parents(found);
    return found;
  }();
  return home;
}

bool remove_cgroup(const fs::path& folder) {
  // v2: all at once, whatever they do meanwhile; before 5.14, and v1: one after the other.
  if (write_text(folder / "cgroup.kill", "1") != 0) {
    std::istringstream pids(read_proc((folder / "cgroup.procs").c_str()));
    for (pid_t pid = 0; pids >> pid;)
      if (pid > 1) ::kill(pid, SIGKILL);
  }
  return ::rmdir(folder.c_str()) == 0 || errno == ENOENT;
}

const CgroupPaths& own_cgroups() {
  if (overrides().own_cgroups) return *overrides().own_cgroups;
  static const CgroupPaths found =
      find_cgroups(read_proc("/proc/self/cgroup"), read_proc("/proc/self/mountinfo"));
  return found;
}

}  // namespace judge::sandbox
