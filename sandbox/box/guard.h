#pragma once

#include "sandbox/box/config.h"

namespace judge::box {

// The outer process: starts the inner one, then waits until either it or the judge is gone, and
// leaves nothing behind. The result is the exit code.
int guard(int socket, Config& config);

}  // namespace judge::box
