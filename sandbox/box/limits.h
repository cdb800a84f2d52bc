#pragma once

#include "sandbox/box/failure.h"
#include "sandbox/box/wire.h"

namespace judge::box {

// The rlimits of one run, set by the run itself before it executes anything. Values above what the
// judge itself may have are cut to that.
// How many processes and threads this user has on the machine, as RLIMIT_NPROC counts them: found
// by trying, as those of other containers count as well but are not seen. -1: it does not stop this
// user (root) at all.
int count_tasks_of_user();

// `tasks`: how many do not belong to the run but count for RLIMIT_NPROC.
Failure set_limits(const sandbox::wire::RunHeader& limits, unsigned tasks);

}  // namespace judge::box
