#pragma once

#include "sandbox/box/config.h"

// The inner process of a renewable box: it keeps the capabilities of the box's own user namespace,
// runs nothing, and starts zygotes, each in fresh PID, IPC and mount namespaces with an empty
// /work.
namespace judge::box {

// Not to be traced, and no way to more than it has.
Failure hide_stage();

// Serves `renew` until the judge closes `control`. Nothing that runs in the box has that socket,
// and nothing there can see or signal the stage, which stands outside their PID namespace.
[[noreturn]] void serve_stage(int control, const Config& config);

}  // namespace judge::box
