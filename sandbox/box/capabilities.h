#pragma once

#include "sandbox/box/failure.h"

namespace judge::box {

// Becomes the box's user. After lock_capabilities(), without which a move away from uid 0 could
// take the capabilities with it.
Failure become_user(unsigned uid, unsigned gid, bool drop_groups);

// Keeps capabilities from ever coming back, in this process and all its children: nothing in the
// bounding and ambient sets, and no execve or change of user gives any. Those it has stay. Takes
// CAP_SETPCAP.
Failure lock_capabilities();

// Every capability, for good; then no_new_privs, and no core dump or ptrace of this process.
Failure drop_capabilities();

}  // namespace judge::box
