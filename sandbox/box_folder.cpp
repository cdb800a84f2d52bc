#include "sandbox/box_folder.h"

#include <sys/stat.h>

#include <atomic>
#include <cerrno>
#include <string>

#include "sandbox/cgroup_home.h"

namespace judge::sandbox {

namespace fs = std::filesystem;

fs::path box_folders() {
  std::error_code error;
  fs::path folder = fs::temp_directory_path(error);
  return error ? fs::path("/tmp") : fs::canonical(folder, error);
}

Result<fs::path> make_box_folder() {
  static std::atomic<unsigned> counter{0};
  const fs::path folder = box_folders() / (cgroup_prefix() + std::to_string(counter++));
  for (const fs::path& made : {folder, folder / "work", folder / "work" / "tmp"})
    if (::mkdir(made.c_str(), 0700) != 0) return fail_errno(made.string(), errno);
  return folder;
}

}  // namespace judge::sandbox
