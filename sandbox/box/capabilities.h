#pragma once

#include "sandbox/box/failure.h"

namespace judge::box {

// Becomes the box's user; keeps the capabilities of the user namespace until drop_capabilities().
Failure become_user(unsigned uid, unsigned gid, bool drop_groups);

// Every capability, in every set, for good; then no_new_privs, and no core dump or ptrace of this
// process.
// may_lock: false where CAP_SETPCAP may be missing.
Failure drop_capabilities(bool may_lock = true);

}  // namespace judge::box
