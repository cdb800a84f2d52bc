#pragma once

#include <sys/types.h>

#include "sandbox/box/failure.h"

namespace judge::box {

struct Spawned {
  Failure failure;
  pid_t pid = -1;  // 0 in the new process
  bool user_namespace = true;
};

// Forks a process into fresh user, mount, PID, IPC and UTS namespaces, and into the v2 cgroup of
// that folder if cgroup2 >= 0; with_network: and a network namespace, else see network.h. Root goes
// on without a user namespace where the kernel refuses one.
Spawned spawn_into_namespaces(int cgroup2, bool privileged, bool with_network);

// Forks a process into fresh PID, IPC and mount namespaces. `pidfd`: of it, for its parent. 0 in
// the new process, -1: errno.
pid_t spawn_session(int& pidfd);

// Forks a process into the v2 cgroup of that folder, if cgroup2 >= 0. 0 in it, -1: errno.
pid_t spawn_into_cgroup(int cgroup2);

// Maps `inside` (user and group) to uid and gid outside, for a process in its own user namespace.
Failure map_user(pid_t pid, unsigned inside, unsigned uid, unsigned gid, bool privileged);

// Names the machine "box".
Failure name_machine();

// Makes the present cgroup the root of what the box sees of cgroups.
Failure hide_cgroups();

}  // namespace judge::box
