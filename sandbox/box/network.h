#pragma once

#include "sandbox/box/failure.h"

namespace judge::box {

// A network namespace takes the kernel twice as long as all the other namespaces of a box together.
// So a process beside this one makes it, while this one goes on.

// Starts that process. It owns nothing of its own (memory, descriptors) but a user and a namespace;
// both are those of this process so far, which has to be allowed to make namespaces.
Failure begin_network();

// Waits for it and enters the namespace. Afterwards that process is gone.
Failure enter_network();

}  // namespace judge::box
