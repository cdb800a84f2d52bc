#pragma once

#include <cstdint>

#include "sandbox/box/config.h"

namespace judge::box {

// Clones every source while the process still is who the judge is, and may see what it sees.
Failure open_sources(Config& config);

// Builds the tree of the box (its sources read-only, five devices, /work, /proc where the kernel
// allows one), enters it and lets the old one go. uid and gid own /work.
// with_work: false leaves /work an empty read-only folder, for renew_mounts().
// outside_proc: a view of the box's /proc to hand out, -1 if it has none.
Failure build_root(Config& config, unsigned uid, unsigned gid, bool with_work, int& outside_proc);

// In a copy of that tree, in fresh mount and PID namespaces: an empty /work, and the new PID
// namespace's own /proc over the old one.
Failure renew_mounts(const Config& config, unsigned uid, unsigned gid, int& outside_proc);

}  // namespace judge::box
