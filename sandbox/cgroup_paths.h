#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

namespace judge::sandbox {

// Our own group in one hierarchy.
struct CgroupPlace {
  int version = 0;
  std::filesystem::path mount;  // where the hierarchy is mounted
  std::filesystem::path own;    // our group's folder, at or below `mount`
  bool operator==(const CgroupPlace&) const = default;
};

// Which hierarchy carries what. A controller that no v1 hierarchy has may be v2's; whether it is,
// cgroup.controllers there tells.
struct CgroupPaths {
  std::optional<CgroupPlace> memory;
  std::optional<CgroupPlace> pids;
  std::optional<CgroupPlace> cpu;
};

// Reads the texts of /proc/self/cgroup and /proc/self/mountinfo. Hierarchies that are not mounted,
// or not where our group is visible, are left out.
[[nodiscard]] CgroupPaths find_cgroups(std::string_view cgroup, std::string_view mountinfo);

}  // namespace judge::sandbox
