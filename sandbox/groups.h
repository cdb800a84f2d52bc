#pragma once

#include <string>
#include <utility>

#include "sandbox/cgroup.h"
#include "sandbox/cgroup_home.h"
#include "sandbox/overrides.h"

namespace judge::sandbox {

// Which groups a box is to have: those of `home`, or none, and why.
struct Groups {
  CgroupHome home;
  std::string why_none;

  static Groups of_this_judge() {
    if (!overrides().cgroups) return none("switched off");
    return {cgroup_home(), ""};
  }
  static Groups none(std::string why) { return {{}, std::move(why)}; }
  [[nodiscard]] Cgroup make() const {
    return why_none.empty() ? Cgroup::create(home) : Cgroup::none(why_none);
  }
  [[nodiscard]] bool has_unified() const {
    for (const auto& part : {home.memory, home.pids, home.cpu})
      if (part && part->version == 2) return true;
    return false;
  }
};

}  // namespace judge::sandbox
