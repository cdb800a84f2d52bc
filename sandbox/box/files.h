#pragma once

#include "sandbox/box/channel.h"

namespace judge::box {

// Files of the work folder, for the judge. Nothing in these steps follows a link or leaves /work,
// whatever a run has put there.

// Where it is, in a box without namespaces: `work` in that folder.
void set_work_folder(const char* folder);

// Serves a put: writes a new file, folders on the way included.
void put_file(int socket, const Packet& packet);

// Serves a take: opens a regular file and hands the descriptor out.
void take_file(int socket, const Packet& packet);

}  // namespace judge::box
