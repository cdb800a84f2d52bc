#pragma once

#include <atomic>

#include "sandbox/sandbox.h"

namespace judge {

// Runs one command in a box with both outputs captured and all limits enforced, like Box::run, but
// looks at Ctrl-C at least every 50 ms. Error: interrupted, or a fault of the box.
Result<sandbox::RunResult> run_step(sandbox::Box& box, const sandbox::RunRequest& request,
                                    const std::atomic<bool>* interrupted);

}  // namespace judge
