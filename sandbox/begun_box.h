#pragma once

#include <future>
#include <optional>
#include <utility>

#include "sandbox/cgroup.h"
#include "sandbox/helper.h"

namespace judge::sandbox {

// A judge-box that waits for its config, and the groups it will be in.
struct BegunBox {
  BegunBox(Cgroup made, Helper started, std::promise<void> told)
      : cgroup(std::move(made)), helper(std::move(started)), opened(std::move(told)) {}
  BegunBox(BegunBox&& other) noexcept
      : cgroup(std::move(other.cgroup)),
        helper(std::exchange(other.helper, {})),
        opened(std::move(other.opened)) {}
  BegunBox& operator=(BegunBox&&) = delete;
  ~BegunBox();  // ends the judge-box if it is still here

  Cgroup cgroup;
  Helper helper;
  std::promise<void> opened;  // kept or broken: both say that this one is over
};

// What the HeadStart has for the next box; nullopt: there is none, or it failed.
std::optional<BegunBox> take_head_start();

}  // namespace judge::sandbox
