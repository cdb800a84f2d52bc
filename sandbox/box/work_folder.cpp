#include "sandbox/box/work_folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
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

// The entries of an open folder but "." and "..", one after the other; without a stream of the C
// library, which allocates.
class Entries {
 public:
  explicit Entries(int folder) : folder_(folder) {}
  const char* next() {
    for (;;) {
      if (at_ == size_) {
        const long size = ::syscall(SYS_getdents64, folder_, buffer_, sizeof buffer_);
        if (size <= 0) return nullptr;
        size_ = static_cast<std::size_t>(size);
        at_ = 0;
      }
      const auto* entry = reinterpret_cast<const dirent64*>(buffer_ + at_);
      at_ += entry->d_reclen;
      if (!is_dot(entry->d_name)) return entry->d_name;
    }
  }

 private:
  int folder_;
  std::size_t at_ = 0;
  std::size_t size_ = 0;
  alignas(dirent64) char buffer_[4096];
};

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
  if (fd < 0) return false;
  Entries entries(fd);
  while (const char* entry = entries.next()) {
    if (::unlinkat(fd, entry, 0) == 0) continue;
    make_writable(fd, entry);
    char other[32];
    std::snprintf(other, sizeof other, ".moved-%u", moved++);
    ::renameat(fd, entry, top, other);
  }
  ::close(fd);
  return ::unlinkat(top, name, AT_REMOVEDIR) == 0;
}

// One pass over `top`; how many entries were removed or moved.
bool sweep(int top, unsigned& moved) {
  ::lseek(top, 0, SEEK_SET);
  bool any = false;
  Entries entries(top);
  while (const char* entry = entries.next()) {
    const bool gone = ::unlinkat(top, entry, 0) == 0 || flatten(top, entry, moved);
    any = any || gone;
  }
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
