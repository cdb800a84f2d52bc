#include "sandbox/box_user.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <sstream>
#include <string>

#include "sandbox/proc_text.h"

namespace judge::sandbox {

std::uint32_t unused_user(std::string_view uid_map, std::uint32_t number) {
  constexpr std::uint64_t kFirst = 1'600'000'000;
  constexpr std::uint64_t kMany = 100'000'000;
  constexpr std::uint64_t kFew = 1'000;
  constexpr std::uint64_t kNobody = 65'534;
  std::istringstream lines{std::string(uid_map)};
  std::uint64_t inside = 0;
  std::uint64_t outside = 0;
  std::uint64_t count = 0;
  std::uint64_t end = 0;
  while (lines >> inside >> outside >> count) end = std::max(end, inside + count);
  if (end >= kFirst + kMany) return static_cast<std::uint32_t>(kFirst + number % kMany);
  if (end <= 2 * kFew) return static_cast<std::uint32_t>(kNobody);
  // The upper end, below nobody.
  return static_cast<std::uint32_t>(end - 2 * kFew + number % kFew);
}

bool is_mapped(std::string_view id_map, std::uint32_t id) {
  std::istringstream lines{std::string(id_map)};
  std::uint64_t inside = 0;
  std::uint64_t outside = 0;
  std::uint64_t count = 0;
  while (lines >> inside >> outside >> count)
    if (id >= inside && id < inside + count) return true;
  return false;
}

BoxUser choose_box_user() {
  static std::atomic<std::uint32_t> boxes{0};
  if (::geteuid() != 0) return {::geteuid(), ::getegid(), false};
  const std::string uid_map = read_proc("/proc/self/uid_map");
  constexpr std::uint32_t kBoxesOfAJudge = 64;
  const auto number =
      static_cast<std::uint32_t>(::getpid()) * kBoxesOfAJudge + boxes++ % kBoxesOfAJudge;
  const std::uint32_t user = unused_user(uid_map, number);
  // Root of a user namespace that has just that one user is an ordinary user, really.
  const std::string gid_map = read_proc("/proc/self/gid_map");
  if (!is_mapped(uid_map, user) || !is_mapped(gid_map, user))
    return {::geteuid(), ::getegid(), false};
  return {user, user, true};
}

}  // namespace judge::sandbox
