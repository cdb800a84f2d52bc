#include "sandbox/box/channel.h"

#include <sys/socket.h>
#include <unistd.h>

namespace judge::box {

namespace wire = sandbox::wire;

void Packet::close_fds() {
  for (int i = 0; i < fd_count; ++i) ::close(fds[i]);
  fd_count = 0;
}

Packet receive(int socket) {
  static char buffer[wire::kMaxPacket];
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * wire::kMaxDescriptors)];
  iovec part{buffer, sizeof buffer};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = control;
  message.msg_controllen = sizeof control;
  ssize_t count = 0;
  do {
    count = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
  } while (count < 0 && errno == EINTR);
  Packet packet;
  if (count <= 0) return packet;
  packet.data = buffer;
  packet.size = static_cast<std::size_t>(count);
  for (cmsghdr* c = CMSG_FIRSTHDR(&message); c != nullptr; c = CMSG_NXTHDR(&message, c)) {
    if (c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS) continue;
    packet.fd_count = static_cast<int>((c->cmsg_len - CMSG_LEN(0)) / sizeof(int));
    std::memcpy(packet.fds, CMSG_DATA(c), sizeof(int) * static_cast<unsigned>(packet.fd_count));
  }
  return packet;
}

void send(int socket, const wire::Writer& text, int fd) {
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
  iovec part{const_cast<char*>(text.data()), text.size()};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  if (fd >= 0) {
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    cmsghdr* c = CMSG_FIRSTHDR(&message);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(sizeof fd);
    std::memcpy(CMSG_DATA(c), &fd, sizeof fd);
  }
  // A judge that is gone is noticed at the next receive.
  while (::sendmsg(socket, &message, MSG_NOSIGNAL) < 0 && errno == EINTR) {
  }
}

void send_failure(int socket, Kind kind, const Failure& failure) {
  static char buffer[8192];
  wire::Writer message(buffer, sizeof buffer);
  message.kind(kind);
  message.number(static_cast<std::int32_t>(failure.error));
  message.text(failure.mechanism);
  message.text(failure.action);
  message.text(failure.detail);
  send(socket, message);
}

}  // namespace judge::box
