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
  return receive(socket, buffer, sizeof buffer);
}

Packet receive(int socket, char* buffer, std::size_t size) {
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * wire::kMaxDescriptors)];
  iovec part{buffer, size};
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

namespace {

bool send(int socket, const char* data, std::size_t size, const int* fds, int fd_count) {
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * wire::kMaxDescriptors)];
  iovec part{const_cast<char*>(data), size};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  if (fd_count > 0) {
    const std::size_t fds_size = sizeof(int) * static_cast<unsigned>(fd_count);
    message.msg_control = control;
    message.msg_controllen = CMSG_SPACE(fds_size);
    cmsghdr* c = CMSG_FIRSTHDR(&message);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(fds_size);
    std::memcpy(CMSG_DATA(c), fds, fds_size);
  }
  ssize_t sent = 0;
  do {
    sent = ::sendmsg(socket, &message, MSG_NOSIGNAL);
  } while (sent < 0 && errno == EINTR);
  return sent >= 0;
}

}  // namespace

bool pass_on(int socket, const Packet& packet) {
  return send(socket, packet.data, packet.size, packet.fds, packet.fd_count);
}

void send(int socket, const wire::Writer& text, int fd) {
  // A judge that is gone is noticed at the next receive.
  static_cast<void>(send(socket, text.data(), text.size(), &fd, fd >= 0 ? 1 : 0));
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
