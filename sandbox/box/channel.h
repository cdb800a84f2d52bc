#pragma once

#include <cstddef>

#include "sandbox/box/failure.h"
#include "sandbox/box/wire.h"

// judge-box's end of the socketpair.
namespace judge::box {

using sandbox::wire::Kind;

struct Packet {
  char* data = nullptr;
  std::size_t size = 0;  // 0: the judge is gone
  int fds[sandbox::wire::kMaxDescriptors] = {};
  int fd_count = 0;

  void close_fds();
};

// The next packet, in one static buffer that the following call overwrites. Waits.
Packet receive(int socket);

// The same in a buffer of the caller's, which the packet then points into.
Packet receive(int socket, char* buffer, std::size_t size);

// Hands a packet on as it is. False: errno.
bool pass_on(int socket, const Packet& packet);

void send(int socket, const sandbox::wire::Writer& message, int fd = -1);
void send_failure(int socket, Kind kind, const Failure& failure);

}  // namespace judge::box
