#pragma once

#include "sandbox/box/config.h"

namespace judge::box {

// The inner process from its first instruction on: builds the box, locks itself in, serves.
// `go` becomes readable when its user is mapped, and ends when the outer process is gone.
[[noreturn]] void become_zygote(int socket, Config& config, int go, bool user_namespace);

}  // namespace judge::box
