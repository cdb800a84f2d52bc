#include "sandbox/box/landlock.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

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

struct Tree {
  const char* path;
  std::uint64_t allowed;
};
// Truncation of a device is what O_TRUNC of a redirection asks for.
constexpr Tree kTrees[] = {
    {"/", kReading}, {"/work", ~std::uint64_t{0}}, {"/dev", kReadFile | kWriteFile | kTruncate}};

Failure allow(int ruleset, const Tree& tree, std::uint64_t handled) {
  const int folder = ::open(tree.path, O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return failure("landlock", "open", tree.path);
  const PathRule rule{tree.allowed & handled, folder};
  Failure result;
  if (::syscall(SYS_landlock_add_rule, ruleset, kPathBeneath, &rule, 0) != 0)
    result = failure("landlock", "add rule", tree.path);
  ::close(folder);
  return result;
}

Failure restrict_self(int ruleset, std::uint64_t handled) {
  for (const Tree& tree : kTrees) BOX_TRY(allow(ruleset, tree, handled));
  if (::syscall(SYS_landlock_restrict_self, ruleset, 0) != 0)
    return failure("landlock", "restrict");
  return {};
}

}  // namespace

Failure confine_to_tree(bool& in_force) {
  in_force = false;
  const long abi = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, kVersionFlag);
  if (abi < 2) return {};
  RulesetAttributes attributes{kAllOfTwo, 0, 0};
  if (abi >= 3) attributes.files |= kTruncate;
  if (abi >= 4) attributes.network = kTcp;
  if (abi >= 6) attributes.scoped = kScopes;
  const std::size_t size = abi >= 6   ? sizeof attributes
                           : abi >= 4 ? sizeof attributes - sizeof attributes.scoped
                                      : sizeof attributes.files;
  const int ruleset =
      static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, size, 0));
  if (ruleset < 0) return failure("landlock", "create ruleset");
  const Failure result = restrict_self(ruleset, attributes.files);
  ::close(ruleset);
  in_force = !result;
  return result;
}

}  // namespace judge::box
