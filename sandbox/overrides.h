#pragma once

#include <filesystem>
#include <optional>

#include "sandbox/cgroup_paths.h"

// For tests: what the library otherwise finds out about the machine by itself.
namespace judge::sandbox {

struct Overrides {
  std::filesystem::path helper;            // judge-box; empty: beside the running program
  bool cgroups = true;                     // false: as on a machine without any
  std::optional<CgroupPaths> own_cgroups;  // where our own groups are; tried out anew each time
};

// For boxes opened from now on. Not while another thread opens one.
void set_overrides(Overrides overrides);
[[nodiscard]] const Overrides& overrides();

}  // namespace judge::sandbox
