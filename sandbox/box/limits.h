#pragma once

#include "sandbox/box/failure.h"
#include "sandbox/box/wire.h"

namespace judge::box {

// The rlimits of one run, set by the run itself before it executes anything. Values above what the
// judge itself may have are cut to that.
Failure set_limits(const sandbox::wire::RunHeader& limits);

}  // namespace judge::box
