#pragma once

namespace judge::box {

// From now on runs are kept from signalling this process by a filter, and end with it. For a box
// without namespaces; else the PID namespace sees to that.
// tasks: what the user has besides the box, which RLIMIT_NPROC counts as well.
void protect_zygote(unsigned tasks);

// Serves the judge's requests until it is gone. PID 1 of the box; holds no privilege any more.
[[noreturn]] void serve(int socket);

}  // namespace judge::box
