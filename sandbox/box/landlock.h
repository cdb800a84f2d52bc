#pragma once

#include "sandbox/box/failure.h"

namespace judge::box {

// Confines this process and all its children, for good, to the tree of the box: reading and
// executing below /, anything below /work, writing to the devices; and, as far as the kernel knows
// how, no TCP and no signals or abstract sockets out of the box. A second barrier: it holds where
// a mount or a descriptor leads out. Needs no_new_privs.
// in_force: false where the kernel has no Landlock, or too old a one (before 5.19).
Failure confine_to_tree(bool& in_force);

}  // namespace judge::box
