#pragma once

#include "sandbox/box/config.h"
#include "sandbox/box/failure.h"

namespace judge::box {

// Confines this process and all its children, for good, to the tree of the box: reading and
// executing below /, anything below /work, writing to the devices; and, as far as the kernel knows
// how, no TCP and no signals or abstract sockets out of the box. A second barrier: it holds where
// a mount or a descriptor leads out. Needs no_new_privs.
// in_force: false where the kernel has no Landlock, or too old a one (before 5.19).
Failure confine_to_tree(bool& in_force);

// The same as the only barrier, among the files of the machine: reading and executing below the
// mounts of the config, listing /usr/lib if something in it is shown, anything below its folder's
// `work`, the five devices, and nothing else; no signal or abstract socket out. Error: ENOSYS where
// the kernel cannot do all of it (before 6.12).
Failure confine_to_places(const Config& config);

}  // namespace judge::box
