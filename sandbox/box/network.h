#pragma once

#include "sandbox/box/failure.h"

namespace judge::box {

// A network namespace takes the kernel twice as long as all the other namespaces of a box together.
// So a process beside this one makes it, while this one goes on. Not where this one was cloned into
// its cgroup (v2): what the making takes for a moment would be the group's peak of memory, which
// kernels before 6.12 cannot set back; there the clone makes it, at the judge's expense.

// Starts that process, which shares memory and descriptors with this one. This one has to be
// allowed to make namespaces, and keeps to system calls that do not use the network until it has
// entered.
Failure begin_network();

// Waits for it and enters the namespace. Afterwards that process is gone.
Failure enter_network();

}  // namespace judge::box
