#include "sandbox/folder_walk.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string_view>

namespace judge::sandbox {
namespace {

constexpr std::size_t kMostFiles = 4096;
constexpr int kMostLevels = 32;

tl::unexpected<Error> too_much(const std::string& place) {
  return fail({Fault::judge, "/work/" + place, "at most 4096 files on 32 levels", "more", ""});
}

Result<void> walk(const Fd& folder, const std::string& prefix, int level,
                  std::vector<std::string>& files) {
  if (level > kMostLevels) return too_much(prefix);
  // A descriptor of its own: the stream takes it and its position.
  Fd own(::openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
  DIR* stream = own ? ::fdopendir(own.get()) : nullptr;
  if (stream == nullptr) return fail_errno("/work/" + prefix, errno);
  static_cast<void>(own.release());
  std::vector<std::string> names;
  while (const dirent* entry = ::readdir(stream)) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") names.emplace_back(name);
    if (names.size() > kMostFiles) break;
  }
  ::closedir(stream);
  if (names.size() > kMostFiles) return too_much(prefix);
  std::ranges::sort(names);
  for (const std::string& name : names) {
    struct stat status {};
    if (::fstatat(folder.get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) continue;
    const std::string path = prefix + "/" + name;
    if (S_ISREG(status.st_mode)) files.push_back(path);
    if (files.size() > kMostFiles) return too_much(prefix);
    if (!S_ISDIR(status.st_mode)) continue;
    const Fd inner(
        ::openat(folder.get(), name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
    if (!inner) return fail_errno("/work/" + path, errno);
    JUDGE_TRY(walk(inner, path, level + 1, files));
  }
  return {};
}

}  // namespace

bool is_folder(const Fd& fd) {
  struct stat status {};
  return fd && ::fstat(fd.get(), &status) == 0 && S_ISDIR(status.st_mode);
}

bool is_executable(const Fd& fd) {
  struct stat status {};
  return fd && ::fstat(fd.get(), &status) == 0 && (status.st_mode & 0111) != 0;
}

Result<std::vector<std::string>> files_below(const Fd& folder, const std::string& prefix) {
  std::vector<std::string> files;
  JUDGE_TRY(walk(folder, prefix, 0, files));
  return files;
}

}  // namespace judge::sandbox
