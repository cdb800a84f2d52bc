#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <regex>
#include <sstream>
#include <vector>

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

// When a process started, in clock ticks since the boot: field 22 of its stat. Empty: it is gone.
std::string start_of(const std::string& pid) {
  std::ifstream file("/proc/" + pid + "/stat");
  std::string text;
  std::getline(file, text);
  const auto name_end = text.rfind(')');  // field 2 may hold anything
  if (name_end == std::string::npos) return "";
  std::istringstream fields(text.substr(name_end + 1));
  std::string field;
  for (int number = 3; number <= 22; ++number) fields >> field;
  return field;
}

// "judge-src-<pid>-<start>-XXXXXX" of a process that is gone.
bool is_abandoned(const std::string& name) {
  static const std::regex pattern("judge-[a-z-]+-([0-9]+)-([0-9]+)-\\w{6}");
  std::smatch parts;
  return std::regex_match(name, parts, pattern) && start_of(parts[1]) != parts[2];
}

}  // namespace

void TempDir::remove_abandoned() {
  std::error_code error;
  const std::filesystem::path base = std::filesystem::temp_directory_path(error);
  const Fd folder(::open(base.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (error || !folder) return;
  for (const std::string& name : names_in(folder)) {
    struct stat status {};
    if (!name.starts_with("judge-") || !is_abandoned(name)) continue;
    if (::fstatat(folder.get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
        S_ISDIR(status.st_mode) && status.st_uid == ::geteuid())
      remove_tree(base / name);
  }
}

Result<TempDir> TempDir::create(std::string_view prefix) {
  std::error_code error;
  const std::filesystem::path base = std::filesystem::temp_directory_path(error);  // $TMPDIR, /tmp
  if (error) return fail_errno("the folder for temporary files ($TMPDIR)", error.value());
  const std::string pid = std::to_string(::getpid());
  std::string path = fmt::format("{}-{}-{}-XXXXXX", (base / prefix).string(), pid, start_of(pid));
  if (::mkdtemp(path.data()) == nullptr) return fail_errno(path, errno);
  return TempDir(std::filesystem::path(path));
}

TempDir::TempDir(TempDir&& other) noexcept : path_(std::exchange(other.path_, {})) {}

TempDir& TempDir::operator=(TempDir&& other) noexcept {
  if (this != &other) {
    if (!path_.empty()) remove_tree(path_);
    path_ = std::exchange(other.path_, {});
  }
  return *this;
}

TempDir::~TempDir() {
  if (!path_.empty()) remove_tree(path_);
}

}  // namespace judge
