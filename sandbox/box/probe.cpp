#include "sandbox/box/probe.h"

#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

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
  return 0;
}

}  // namespace

int probe(const char* what, const char* amount) {
  if (std::strcmp(what, "probe-memory") == 0) return take_memory(std::strtoul(amount, nullptr, 10));
  if (std::strcmp(what, "probe-processes") == 0)
    return take_processes(std::strtol(amount, nullptr, 10));
  if (std::strcmp(what, "probe-network") == 0) return ::socket(AF_INET, SOCK_STREAM, 0) < 0 ? 1 : 0;
  if (std::strcmp(what, "probe-mount") == 0)
    return ::mount("none", "/work", "tmpfs", 0, nullptr) != 0 ? 1 : 0;
  return 2;
}

}  // namespace judge::box
