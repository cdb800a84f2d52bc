#pragma once

#include "sandbox/cgroup_home.h"

namespace judge::sandbox {

// Makes a group there, lets a program run into a memory limit and a process limit in it, and takes
// out of `home` what did not hold it, with the reason. Files that are there prove nothing: a
// container may show cgroups that limit nobody. Takes some milliseconds.
void try_limits(CgroupHome& home);

}  // namespace judge::sandbox
