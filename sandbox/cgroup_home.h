#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/result.h"
#include "sandbox/cgroup_paths.h"

namespace judge::sandbox {

// Where this judge makes the cgroups of its boxes: for each thing to be counted a group in which
// subgroups can be made. What is left out does not work here; why_not says why.
struct CgroupHome {
  struct Parent {
    int version = 0;
    std::filesystem::path folder;
    bool operator==(const Parent&) const = default;
  };
  std::optional<Parent> memory;
  std::optional<Parent> pids;
  std::optional<Parent> cpu;
  std::string why_not;
};

// The one of this process: found, made ready and tried out with real limits when first asked for
// (some milliseconds). Making ready can move this process into a group of its own, see
// divide_group().
[[nodiscard]] CgroupHome cgroup_home();

// The same for given groups, nothing tried out. A v2 group can hand controllers to subgroups only
// while it holds no processes itself ("no internal processes"). In this order: our own group if it
// hands them on; our own if it was delegated to us; the nearest above that hands them on and is
// ours to write to; our own after all; the nearest above that can be made to.
[[nodiscard]] CgroupHome find_cgroup_home(const CgroupPaths& own);

// Lets a v2 group hand on these controllers. If its processes are in the way (we are one of them)
// they are moved into its subgroup "judge-leaf", where they stay.
Result<void> divide_group(const std::filesystem::path& group,
                          const std::vector<std::string>& controllers);

// Kills what is left in a group and removes it; false if it is still there (its processes take a
// moment to end).
bool remove_cgroup(const std::filesystem::path& folder);

// Where our own groups are; read once.
[[nodiscard]] const CgroupPaths& own_cgroups();

// What the claimable_name() of boxes' cgroups and folders is made from.
inline constexpr std::string_view kBoxName = "box";

}  // namespace judge::sandbox
