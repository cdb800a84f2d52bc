#include "sandbox/box/work_folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace judge::box {

namespace {

bool is_dot(const char* name) {
  return std::strcmp(name, ".") == 0 || std::strcmp(name, "..") == 0;
}

int open_folder(int at, const char* name) {
  return ::openat(at, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

// To be entered, emptied and moved a folder must be ours to write; never through a link.
void make_writable(int at, const char* name) {
  struct stat status {};
  if (::fstatat(at, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(status.st_mode))
    ::fchmodat(at, name, 0700, 0);
}

// Removes files and empty folders of `name`; moves other folders up into `top` under new names, so
// that no depth is too deep. True if `name` is gone.
bool flatten(int top, const char* name, unsigned& moved) {
  make_writable(top, name);
  const int fd = open_folder(top, name);
  DIR* folder = fd < 0 ? nullptr : ::fdopendir(fd);
  if (folder == nullptr) {
    if (fd >= 0) ::close(fd);
    return false;
  }
  while (const dirent* entry = ::readdir(folder)) {
    if (is_dot(entry->d_name) || ::unlinkat(fd, entry->d_name, 0) == 0) continue;
    make_writable(fd, entry->d_name);
    char other[32];
    std::snprintf(other, sizeof other, ".moved-%u", moved++);
    ::renameat(fd, entry->d_name, top, other);
  }
  ::closedir(folder);
  return ::unlinkat(top, name, AT_REMOVEDIR) == 0;
}

// One pass over `top`; how many entries were removed or moved.
bool sweep(int top, unsigned& moved) {
  ::lseek(top, 0, SEEK_SET);
  DIR* folder = ::fdopendir(::fcntl(top, F_DUPFD_CLOEXEC, 0));
  if (folder == nullptr) return false;
  bool any = false;
  while (const dirent* entry = ::readdir(folder)) {
    if (is_dot(entry->d_name)) continue;
    const bool gone = ::unlinkat(top, entry->d_name, 0) == 0 || flatten(top, entry->d_name, moved);
    any = any || gone;
  }
  ::closedir(folder);
  return any;
}

}  // namespace

bool remove_tree(const char* folder) {
  const int top = open_folder(AT_FDCWD, folder);
  if (top < 0) return errno == ENOENT;
  unsigned moved = 0;
  while (sweep(top, moved)) {
  }
  ::close(top);
  return ::rmdir(folder) == 0;
}

}  // namespace judge::box
