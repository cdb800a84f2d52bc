#include "sandbox/box/landlock.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>

namespace judge::box {

namespace {

// linux/landlock.h, newer than that of the oldest supported distribution; the ABI that brought it.
struct RulesetAttributes {
  std::uint64_t files;
  std::uint64_t network;  // 4
  std::uint64_t scoped;   // 6
};
struct __attribute__((packed)) PathRule {
  std::uint64_t allowed;
  std::int32_t parent;
};
constexpr unsigned kVersionFlag = 1;
constexpr int kPathBeneath = 1;

constexpr std::uint64_t kExecute = 1U << 0;
constexpr std::uint64_t kWriteFile = 1U << 1;
constexpr std::uint64_t kReadFile = 1U << 2;
constexpr std::uint64_t kReadFolder = 1U << 3;
constexpr std::uint64_t kRefer = 1U << 13;     // 2; without it no file changes its folder
constexpr std::uint64_t kTruncate = 1U << 14;  // 3
constexpr std::uint64_t kAllOfTwo = (kRefer << 1U) - 1;
constexpr std::uint64_t kTcp = 3;     // bind, connect
constexpr std::uint64_t kScopes = 3;  // abstract sockets, signals
constexpr std::uint64_t kReading = kExecute | kReadFile | kReadFolder;

// A device is asked for kTruncate by O_TRUNC of a redirection.
constexpr std::uint64_t kDevice = kReadFile | kWriteFile | kTruncate;
constexpr std::uint64_t kAll = ~std::uint64_t{0};
constexpr std::uint64_t kOfFiles = kExecute | kWriteFile | kReadFile | kTruncate;

// What rules can be made of, in this kernel.
struct Ruleset {
  int fd = -1;
  RulesetAttributes handled{kAllOfTwo, 0, 0};

  Failure create(long abi) {
    if (abi >= 3) handled.files |= kTruncate;
    if (abi >= 4) handled.network = kTcp;
    if (abi >= 6) handled.scoped = kScopes;
    const std::size_t size = abi >= 6   ? sizeof handled
                             : abi >= 4 ? sizeof handled - sizeof handled.scoped
                                        : sizeof handled.files;
    fd = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &handled, size, 0));
    return fd < 0 ? failure("landlock", "create ruleset") : Failure{};
  }

  [[nodiscard]] Failure allow(const char* path, std::uint64_t rights, bool optional = false) const {
    const int place = ::open(path, O_PATH | O_CLOEXEC);
    if (place < 0 && optional && (errno == ENOENT || errno == ENOTDIR)) return {};
    if (place < 0) return failure("landlock", "open", path);
    struct stat status {};
    if (::fstat(place, &status) == 0 && !S_ISDIR(status.st_mode)) rights &= kOfFiles;
    const PathRule rule{rights & handled.files, place};
    Failure result;
    if (::syscall(SYS_landlock_add_rule, fd, kPathBeneath, &rule, 0) != 0)
      result = failure("landlock", "add rule", path);
    ::close(place);
    return result;
  }

  Failure enter() {
    Failure result;
    if (::syscall(SYS_landlock_restrict_self, fd, 0) != 0) result = failure("landlock", "restrict");
    ::close(fd);
    return result;
  }
};

long version() { return ::syscall(SYS_landlock_create_ruleset, nullptr, 0, kVersionFlag); }

// Linkers list the folder that the libraries they are shown lie in: its names are the
// distribution's, and tell nothing of this machine's people.
Failure allow_listing(const Ruleset& rules, const Config& config) {
  constexpr char kLibraries[] = "/usr/lib/";
  for (unsigned i = 0; i < config.mount_count; ++i)
    if (std::strncmp(config.mounts[i].host, kLibraries, sizeof kLibraries - 1) == 0)
      return rules.allow(kLibraries, kReadFolder);
  return {};
}

}  // namespace

Failure confine_to_tree(bool& in_force) {
  in_force = false;
  const long abi = version();
  if (abi < 2) return {};
  Ruleset rules;
  BOX_TRY(rules.create(abi));
  BOX_TRY(rules.allow("/", kReading));
  BOX_TRY(rules.allow("/work", kAll));
  BOX_TRY(rules.allow("/dev", kDevice));
  BOX_TRY(rules.enter());
  in_force = true;
  return {};
}

Failure confine_to_places(const Config& config) {
  const long abi = version();
  if (abi < 0) return failure("landlock", "version");
  if (abi < 6) return {ENOSYS, "landlock", "version", ""};
  Ruleset rules;
  BOX_TRY(rules.create(abi));
  for (unsigned i = 0; i < config.mount_count; ++i)
    BOX_TRY(rules.allow(config.mounts[i].host, kReading, config.mounts[i].optional));
  BOX_TRY(allow_listing(rules, config));
  for (const char* device : {"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"})
    BOX_TRY(rules.allow(device, kDevice));
  char work[4096];
  std::snprintf(work, sizeof work, "%s/work", config.folder);
  BOX_TRY(rules.allow(work, kAll));
  BOX_TRY(rules.enter());
  // The zygote will signal all it can reach, and that must be the box alone.
  if (::kill(::getppid(), 0) == 0 || errno != EPERM) return {ENOSYS, "landlock", "scope", ""};
  return {};
}

}  // namespace judge::box
