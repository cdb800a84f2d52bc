#include "sandbox/box/mounts.h"

#include <fcntl.h>
#include <linux/mount.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>

// The new mount API (Linux 5.12): sources are cloned before the new root covers anything, and
// mount_setattr makes a whole subtree read-only at once, which MS_REMOUNT|MS_BIND cannot.
namespace judge::box {

namespace {

// Any folder that is there on every machine: the new root is mounted over it, entered, and the old
// root with this mount point is let go.
constexpr const char* kStaging = "/proc";
constexpr const char* kDevices[] = {"null", "zero", "full", "random", "urandom"};
constexpr int kDeviceCount = sizeof kDevices / sizeof *kDevices;

int open_tree_copy(const char* path) {
  return static_cast<int>(
      ::syscall(SYS_open_tree, AT_FDCWD, path, OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE));
}

int set_attributes(int fd, std::uint64_t set, unsigned flags) {
  mount_attr attributes{};
  attributes.attr_set = set;
  return static_cast<int>(
      ::syscall(SYS_mount_setattr, fd, "", AT_EMPTY_PATH | flags, &attributes, sizeof attributes));
}

int attach(int tree, int folder, const char* path) {
  return static_cast<int>(
      ::syscall(SYS_move_mount, tree, "", folder, path, MOVE_MOUNT_F_EMPTY_PATH));
}

struct Option {
  const char* key;
  const char* value;
};

// A new file system as a detached mount; -1 and errno.
int new_mount(const char* type, const Option* options, int count, std::uint64_t attributes) {
  const int context = static_cast<int>(::syscall(SYS_fsopen, type, FSOPEN_CLOEXEC));
  if (context < 0) return -1;
  int result = 0;
  for (int i = 0; i < count && result == 0; ++i)
    result = static_cast<int>(
        ::syscall(SYS_fsconfig, context, FSCONFIG_SET_STRING, options[i].key, options[i].value, 0));
  if (result == 0)
    result = static_cast<int>(
        ::syscall(SYS_fsconfig, context, FSCONFIG_CMD_CREATE, nullptr, nullptr, 0));
  if (result == 0)
    result = static_cast<int>(::syscall(SYS_fsmount, context, FSMOUNT_CLOEXEC, attributes));
  const int error = errno;
  ::close(context);
  errno = error;
  return result;
}

// Creates the mount point of `path` (absolute in the box) below the new root, which is the working
// folder. What a mount already shows there will do.
Failure make_place(const char* path, bool folder) {
  char part[4096];
  std::snprintf(part, sizeof part, "%s", path + 1);
  for (char* slash = std::strchr(part, '/'); slash != nullptr;
       slash = std::strchr(slash + 1, '/')) {
    *slash = '\0';
    if (::mkdir(part, 0755) != 0 && errno != EEXIST && errno != EROFS)
      return failure("mount-ns", "mkdir", path);
    *slash = '/';
  }
  if (folder) {
    if (::mkdir(part, 0755) != 0 && errno != EEXIST && errno != EROFS)
      return failure("mount-ns", "mkdir", path);
    return {};
  }
  const int fd = ::open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0444);
  if (fd >= 0) {
    ::close(fd);
  } else if (errno != EEXIST && errno != EROFS) {
    return failure("mount-ns", "create", path);
  }
  return {};
}

int device_trees[kDeviceCount];

Failure attach_sources(Config& config) {
  for (unsigned i = 0; i < config.mount_count; ++i) {
    MountPlan& mount = config.mounts[i];
    if (mount.tree < 0) continue;
    BOX_TRY(make_place(mount.inside, mount.folder));
    if (attach(mount.tree, AT_FDCWD, mount.inside + 1) != 0)
      return failure("mount-ns", "move_mount", mount.inside);
    ::close(mount.tree);
  }
  return {};
}

Failure attach_devices() {
  if (::mkdir("dev", 0755) != 0 && errno != EEXIST) return failure("mount-ns", "mkdir", "/dev");
  for (int i = 0; i < kDeviceCount; ++i) {
    char path[16];
    std::snprintf(path, sizeof path, "/dev/%s", kDevices[i]);
    BOX_TRY(make_place(path, false));
    if (attach(device_trees[i], AT_FDCWD, path + 1) != 0)
      return failure("mount-ns", "move_mount", kDevices[i]);
    ::close(device_trees[i]);
  }
  return {};
}

Failure attach_work(const Config& config, unsigned uid, unsigned gid) {
  char size[32];
  char inodes[16];
  char user[16];
  char group[16];
  std::snprintf(size, sizeof size, "%llu",
                static_cast<unsigned long long>(config.values.work_bytes));
  std::snprintf(inodes, sizeof inodes, "%u", config.values.work_inodes);
  std::snprintf(user, sizeof user, "%u", uid);
  std::snprintf(group, sizeof group, "%u", gid);
  const Option options[] = {
      {"size", size}, {"nr_inodes", inodes}, {"mode", "0755"}, {"uid", user}, {"gid", group}};
  const int work = new_mount("tmpfs", options, 5, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV);
  if (work < 0) return failure("mount-ns", "fsmount", "/work");
  if (attach(work, AT_FDCWD, "work") != 0) return failure("mount-ns", "move_mount", "/work");
  ::close(work);
  if (::mkdir("work/tmp", 0755) != 0) return failure("mount-ns", "mkdir", "/work/tmp");
  return {};
}

// Where the work folder and /proc will be shown.
Failure make_own_places() {
  if (::mkdir("work", 0755) != 0) return failure("mount-ns", "mkdir", "/work");
  if (::symlink("/work/tmp", "tmp") != 0 && errno != EEXIST)
    return failure("mount-ns", "symlink", "/tmp");
  if (::mkdir("proc", 0555) != 0 && errno != EEXIST) return failure("mount-ns", "mkdir", "/proc");
  return {};
}

// Containers hide parts of /proc, and the kernel then refuses a fresh one. A box can do without.
// Must be tried while the host's own /proc is still in sight: the kernel compares.
int new_proc() {
  const Option options[] = {{"hidepid", "2"}, {"subset", "pid"}};
  return new_mount("proc", options, 2, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV | MOUNT_ATTR_NOEXEC);
}

// Shows `proc` in the box, read-only; `outside` is a second, writable view of it for the judge, who
// sets memory peaks back there.
Failure attach_proc(int proc, int& outside) {
  outside = -1;
  if (proc < 0) return {};
  if (attach(proc, AT_FDCWD, "proc") != 0) return failure("mount-ns", "move_mount", "/proc");
  outside = open_tree_copy("proc");
  if (set_attributes(proc, MOUNT_ATTR_RDONLY, 0) != 0)
    return failure("mount-ns", "mount_setattr", "/proc");
  ::close(proc);
  return {};
}

Failure enter_root() {
  if (::syscall(SYS_pivot_root, ".", ".") != 0) return failure("mount-ns", "pivot_root");
  if (::umount2(".", MNT_DETACH) != 0) return failure("mount-ns", "umount2");
  if (::chdir("/") != 0) return failure("mount-ns", "chdir");
  return {};
}

}  // namespace

Failure open_sources(Config& config) {
  constexpr std::uint64_t kReadOnly = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV;
  for (unsigned i = 0; i < config.mount_count; ++i) {
    MountPlan& mount = config.mounts[i];
    mount.tree = open_tree_copy(mount.host);
    if (mount.tree < 0 && mount.optional && (errno == ENOENT || errno == ENOTDIR)) continue;
    if (mount.tree < 0) return failure("mount-ns", "open_tree", mount.host);
    if (set_attributes(mount.tree, kReadOnly, AT_RECURSIVE) != 0)
      return failure("mount-ns", "mount_setattr", mount.host);
    struct stat status {};
    if (::fstat(mount.tree, &status) != 0) return failure("mount-ns", "fstat", mount.host);
    mount.folder = S_ISDIR(status.st_mode);
  }
  for (int i = 0; i < kDeviceCount; ++i) {
    char path[16];
    std::snprintf(path, sizeof path, "/dev/%s", kDevices[i]);
    device_trees[i] = open_tree_copy(path);
    if (device_trees[i] < 0) return failure("mount-ns", "open_tree", kDevices[i]);
    if (set_attributes(device_trees[i], MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NOEXEC,
                       0) != 0)
      return failure("mount-ns", "mount_setattr", kDevices[i]);
  }
  return {};
}

Failure build_root(Config& config, unsigned uid, unsigned gid, bool with_work, int& outside_proc) {
  if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
    return failure("mount-ns", "make private", "/");
  const int proc = new_proc();
  const Option options[] = {{"size", "1m"}, {"nr_inodes", "1024"}, {"mode", "0755"}};
  const int root = new_mount("tmpfs", options, 3, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV);
  if (root < 0) return failure("mount-ns", "fsmount", "/");
  if (attach(root, AT_FDCWD, kStaging) != 0) return failure("mount-ns", "move_mount", "/");
  if (::fchdir(root) != 0) return failure("mount-ns", "fchdir", "/");
  BOX_TRY(attach_sources(config));
  BOX_TRY(attach_devices());
  BOX_TRY(make_own_places());
  if (with_work) BOX_TRY(attach_work(config, uid, gid));
  BOX_TRY(attach_proc(proc, outside_proc));
  BOX_TRY(enter_root());
  if (set_attributes(root, MOUNT_ATTR_RDONLY, 0) != 0)
    return failure("mount-ns", "mount_setattr", "/");
  ::close(root);
  return {};
}

Failure renew_mounts(const Config& config, unsigned uid, unsigned gid, int& outside_proc) {
  const int proc = new_proc();
  BOX_TRY(attach_work(config, uid, gid));
  return attach_proc(proc, outside_proc);
}

}  // namespace judge::box
