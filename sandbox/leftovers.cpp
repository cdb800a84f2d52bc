#include <filesystem>
#include <string>

#include "judge/base/claim.h"
#include "judge/base/files.h"
#include "sandbox/cgroup_home.h"
#include "sandbox/cgroup_trial.h"
#include "sandbox/sandbox.h"

namespace judge::sandbox {

namespace fs = std::filesystem;

namespace {

void clean_folder(const fs::path& parent) {
  std::error_code error;
  for (fs::directory_iterator entry(parent, error), end; !error && entry != end;
       entry.increment(error))
    remove_if_abandoned(entry->path(), [&](const Fd&) {
      static_cast<void>(remove_cgroup(entry->path()));  // busy: the next call will
    });
}

}  // namespace

void clean_leftovers() {
  for (const fs::path& folder : remembered_parents()) clean_folder(folder);
  TempDir::remove_abandoned();
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
