#include "sandbox/box_folder.h"

#include <sys/stat.h>

#include <atomic>
#include <cerrno>
#include <string>

#include "judge/base/claim.h"
#include "sandbox/cgroup_home.h"

namespace judge::sandbox {

namespace fs = std::filesystem;

fs::path box_folders() {
  std::error_code error;
  fs::path folder = fs::temp_directory_path(error);
  return error ? fs::path("/tmp") : fs::canonical(folder, error);
}

Result<BoxFolder> make_box_folder() {
  static std::atomic<unsigned> counter{0};
  BoxFolder folder;
  for (bool made = false; !made;) {
    folder.path = box_folders() / (claimable_name(kBoxName) + std::to_string(counter++));
    made = ::mkdir(folder.path.c_str(), 0700) == 0;
    if (!made && errno != EEXIST) return fail_errno(folder.path.string(), errno);
    made = made && claim_new_folder(folder.path, folder.lock);
  }
  for (const fs::path& made : {folder.path / "work", folder.path / "work" / "tmp"})
    if (::mkdir(made.c_str(), 0700) != 0) return fail_errno(made.string(), errno);
  return folder;
}

}  // namespace judge::sandbox
