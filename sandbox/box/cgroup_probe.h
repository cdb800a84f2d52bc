#pragma once

#include "sandbox/box/channel.h"

namespace judge::box {

// Lets programs run into the limits of the groups that the packet hands over, and tells what
// became of them. Returns the exit code.
int probe_cgroups(int socket, const Packet& packet);

}  // namespace judge::box
