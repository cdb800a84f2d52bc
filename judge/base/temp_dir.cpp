#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <memory>
#include <vector>

#include "judge/base/claim.h"
#include "judge/base/fd.h"
#include "judge/base/files.h"

namespace judge {
namespace {

// The names in an open folder, without "." and "..".
std::vector<std::string> names_in(const Fd& folder) {
  std::vector<std::string> names;
  const int copy = ::openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (copy < 0) return names;
  const std::unique_ptr<DIR, int (*)(DIR*)> stream(::fdopendir(copy), &::closedir);
  if (stream == nullptr) return names;
  while (const dirent* entry = ::readdir(stream.get())) {
    const std::string_view name = static_cast<const char*>(entry->d_name);
    if (name != "." && name != "..") names.emplace_back(name);
  }
  return names;
}

// Opens a sub-folder, never through a link, after giving its owner every right to it.
Fd open_subfolder(const Fd& parent, const std::string& name) {
  const Fd handle(
      ::openat(parent.get(), name.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!handle) return {};
  // By /proc, because chmod by name could be led through a link put there meanwhile.
  const std::string self = fmt::format("/proc/self/fd/{}", handle.get());
  ::chmod(self.c_str(), 0700);
  return Fd(::openat(parent.get(), name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

// Folders deeper than this are first moved up, so that neither the stack nor the number of open
// files grows with the depth of a hostile tree.
constexpr int kMaxOpenFolders = 64;

// Where removing has come to: the folder everything is in, and names given out in it.
struct Removal {
  const Fd& top;
  unsigned moved = 0;
};

// Empties a sub-folder and removes it, or moves it to the top for a later pass.
bool remove_subfolder(Removal& removal, const Fd& parent, const std::string& name, int depth) {
  const Fd folder = open_subfolder(parent, name);
  if (!folder) return false;
  if (depth == kMaxOpenFolders) {
    const std::string target = fmt::format(".removing-{}", removal.moved++);
    return ::renameat(parent.get(), name.c_str(), removal.top.get(), target.c_str()) == 0;
  }
  for (const std::string& entry : names_in(folder)) {
    if (::unlinkat(folder.get(), entry.c_str(), 0) == 0) continue;
    remove_subfolder(removal, folder, entry, depth + 1);
  }
  return ::unlinkat(parent.get(), name.c_str(), AT_REMOVEDIR) == 0;
}

void remove_tree(const std::filesystem::path& path) {
  const Fd top(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!top) return;
  ::fchmod(top.get(), 0700);
  Removal removal{top};
  for (bool progress = true; progress;) {
    progress = false;
    for (const std::string& name : names_in(top)) {
      if (::unlinkat(top.get(), name.c_str(), 0) == 0 || remove_subfolder(removal, top, name, 1)) {
        progress = true;
      }
    }
  }
  ::rmdir(path.c_str());
}

}  // namespace

void TempDir::remove_abandoned() {
  std::error_code error;
  const std::filesystem::path base = std::filesystem::temp_directory_path(error);
  const Fd folder(::open(base.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (error || !folder) return;
  for (const std::string& name : names_in(folder)) {
    remove_if_abandoned(base / name, [&](const Fd& lock) {
      struct stat status {};
      if (::fstat(lock.get(), &status) == 0 && status.st_uid == ::geteuid())
        remove_tree(base / name);
    });
  }
}

Result<TempDir> TempDir::create(std::string_view what) {
  std::error_code error;
  const std::filesystem::path base = std::filesystem::temp_directory_path(error);  // $TMPDIR, /tmp
  if (error) return fail_errno("the folder for temporary files ($TMPDIR)", error.value());
  for (;;) {
    std::string path = (base / (claimable_name(what) + "XXXXXX")).string();
    Fd lock;
    if (::mkdtemp(path.data()) == nullptr) return fail_errno(path, errno);
    if (claim_new_folder(path, lock)) return TempDir(std::filesystem::path(path), std::move(lock));
  }
}

TempDir::TempDir(TempDir&& other) noexcept
    : path_(std::exchange(other.path_, {})), lock_(std::move(other.lock_)) {}

TempDir& TempDir::operator=(TempDir&& other) noexcept {
  if (this != &other) {
    if (!path_.empty()) remove_tree(path_);
    path_ = std::exchange(other.path_, {});
    lock_ = std::move(other.lock_);
  }
  return *this;
}

TempDir::~TempDir() {
  if (!path_.empty()) remove_tree(path_);
}

}  // namespace judge
