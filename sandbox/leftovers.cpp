#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <string>

#include "judge/base/files.h"
#include "sandbox/box/work_folder.h"
#include "sandbox/box_folder.h"
#include "sandbox/cgroup_home.h"
#include "sandbox/cgroup_trial.h"
#include "sandbox/proc_text.h"
#include "sandbox/sandbox.h"

namespace judge::sandbox {

namespace fs = std::filesystem;

namespace {

// "judge-<pid>-<start time>-<number>" of a judge that does not live any more.
bool is_of_a_dead_judge(const std::string& name) {
  int pid = 0;
  unsigned long long started = 0;
  int end = 0;
  if (std::sscanf(name.c_str(), "judge-%d-%llu-%*u%n", &pid, &started, &end) != 2 ||
      end != static_cast<int>(name.size()))
    return false;
  return start_time(pid) != started;
}

void clean_folder(const fs::path& parent) {
  std::error_code error;
  for (fs::directory_iterator entry(parent, error), end; !error && entry != end;
       entry.increment(error))
    if (is_of_a_dead_judge(entry->path().filename().string()))
      static_cast<void>(remove_cgroup(entry->path()));  // busy: the next call will
}

// Other people's have such names too in /tmp, and are theirs to remove.
void clean_box_folders() {
  std::error_code error;
  for (fs::directory_iterator entry(box_folders(), error), end; !error && entry != end;
       entry.increment(error)) {
    struct stat status {};
    if (is_of_a_dead_judge(entry->path().filename().string()) &&
        ::lstat(entry->path().c_str(), &status) == 0 && S_ISDIR(status.st_mode) &&
        status.st_uid == ::geteuid())
      box::remove_tree(entry->path().c_str());
  }
}

}  // namespace

void clean_leftovers() {
  for (const fs::path& folder : remembered_parents()) clean_folder(folder);
  TempDir::remove_abandoned();
  clean_box_folders();
  const CgroupPaths& own = own_cgroups();
  for (const auto& place : {own.memory, own.pids, own.cpu}) {
    if (!place) continue;
    // v2 groups may stand further up, see find_cgroup_home().
    for (fs::path folder = place->own;; folder = folder.parent_path()) {
      clean_folder(folder);
      if (place->version == 1 || folder == place->mount) break;
    }
  }
}

}  // namespace judge::sandbox
