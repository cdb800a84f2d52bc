#pragma once

#include <optional>
#include <utility>

#include "sandbox/cgroup.h"
#include "sandbox/helper.h"

namespace judge::sandbox {

// A judge-box that waits for its config, and the groups it will be in.
struct BegunBox {
  BegunBox(Cgroup made, Helper started) : cgroup(std::move(made)), helper(std::move(started)) {}
  BegunBox(BegunBox&& other) noexcept
      : cgroup(std::move(other.cgroup)), helper(std::exchange(other.helper, {})) {}
  BegunBox& operator=(BegunBox&&) = delete;
  ~BegunBox();  // ends the judge-box if it is still here

  Cgroup cgroup;
  Helper helper;
};

// What the HeadStart has for the next box; nullopt: there is none, or it failed.
std::optional<BegunBox> take_head_start();

}  // namespace judge::sandbox
