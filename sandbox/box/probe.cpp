#include "sandbox/box/probe.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace judge::box {

namespace {

int take_memory(std::size_t bytes) {
  void* memory = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
  if (memory == MAP_FAILED) return 1;
  // Slowly enough for a watcher that looks now and then.
  for (int round = 0; round < 20; ++round) {
    std::memset(memory, round, bytes);
    ::usleep(10'000);
  }
  return 0;
}

int take_processes(long count) {
  for (long i = 0; i < count; ++i) {
    const pid_t pid = ::fork();
    if (pid < 0) return 1;
    if (pid == 0) {
      ::pause();
      ::_exit(0);
    }
  }
  ::usleep(100'000);  // for a watcher
  return 0;
}

int take_file(long bytes) {
  const int file = ::open("probe", O_WRONLY | O_CREAT, 0600);
  return file < 0 || ::ftruncate(file, bytes) != 0 ? 1 : 0;
}

// Lines "<mechanism> <value>" on standard output.
int tell_of_self() {
  constexpr const char* kNamespaces[][2] = {
      {"user", "user-ns"}, {"mnt", "mount-ns"}, {"pid", "pid-ns"},      {"net", "net-ns"},
      {"ipc", "ipc-ns"},   {"uts", "uts-ns"},   {"cgroup", "cgroup-ns"}};
  char path[64];
  char link[64];
  for (const auto& [file, id] : kNamespaces) {
    std::snprintf(path, sizeof path, "/proc/self/ns/%s", file);
    const ssize_t size = ::readlink(path, link, sizeof link);
    if (size > 0) ::dprintf(1, "%s %.*s\n", id, static_cast<int>(size), link);
  }
  int bounding = 0;
  int capabilities = 0;
  for (unsigned long number = 0; ::prctl(PR_CAPBSET_READ, number, 0, 0, 0) >= 0; ++number)
    bounding += ::prctl(PR_CAPBSET_READ, number, 0, 0, 0);
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  __user_cap_data_struct sets[2]{};
  ::syscall(SYS_capget, &header, sets);
  for (const auto& set : sets)
    capabilities += (set.effective | set.permitted | set.inheritable) != 0 ? 1 : 0;
  ::dprintf(1, "bounding %d\ncapabilities %d\nno-new-privs %d\n", bounding, capabilities,
            ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
  return 0;
}

}  // namespace

int probe(const char* what, const char* amount) {
  if (std::strcmp(what, "probe-memory") == 0) return take_memory(std::strtoul(amount, nullptr, 10));
  if (std::strcmp(what, "probe-processes") == 0)
    return take_processes(std::strtol(amount, nullptr, 10));
  if (std::strcmp(what, "probe-file") == 0) return take_file(std::strtol(amount, nullptr, 10));
  if (std::strcmp(what, "probe-self") == 0) return tell_of_self();
  if (std::strcmp(what, "probe-network") == 0) return ::socket(AF_INET, SOCK_STREAM, 0) < 0 ? 1 : 0;
  if (std::strcmp(what, "probe-outside") == 0)
    return ::open("/", O_RDONLY | O_DIRECTORY) < 0 ? 1 : 0;
  if (std::strcmp(what, "probe-mount") == 0)
    return ::mount("none", ".", "tmpfs", 0, nullptr) != 0 ? 1 : 0;
  return 2;
}

}  // namespace judge::box
