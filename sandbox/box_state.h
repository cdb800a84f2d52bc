#pragma once

#include "sandbox/box_folder.h"
#include "sandbox/box_proc.h"
#include "sandbox/cgroup.h"
#include "sandbox/helper.h"
#include "sandbox/outside_paths.h"
#include "sandbox/sandbox.h"

namespace judge::sandbox {

struct BoxState {
  BoxState(Cgroup made, Helper started) : cgroup(std::move(made)), helper(std::move(started)) {}
  BoxState(const BoxState&) = delete;
  BoxState& operator=(const BoxState&) = delete;
  ~BoxState();

  Cgroup cgroup;  // outlives the helper, which removes it
  Helper helper;
  Channel stage;  // of a renewable box; helper.channel is then its zygote's
  BoxProc proc;
  pid_t init = -1;  // the inner process, in our numbers
  BoxConfig config;
  BoxFolder folder;
  OutsidePaths paths;
  Isolation isolation;
  Fd timer;  // CLOCK_MONOTONIC, for the limits of the run in progress
  bool busy = false;
  bool reusable = true;
};

// Something went wrong with the box itself: it is not used again.
[[nodiscard]] tl::unexpected<Error> box_broke(BoxState& box, Error error);

}  // namespace judge::sandbox
