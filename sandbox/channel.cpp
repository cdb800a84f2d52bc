#include "sandbox/channel.h"

#include <poll.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>

namespace judge::sandbox {

namespace {

constexpr const char* kPlace = "judge-box";

// Takes the descriptors out of a received message: the first is wanted, more are closed.
Fd take_fd(msghdr& header) {
  Fd first;
  for (cmsghdr* c = CMSG_FIRSTHDR(&header); c != nullptr; c = CMSG_NXTHDR(&header, c)) {
    if (c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS) continue;
    const std::size_t count = (c->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    for (std::size_t i = 0; i < count; ++i) {
      int fd = -1;
      std::memcpy(&fd, CMSG_DATA(c) + i * sizeof fd, sizeof fd);
      Fd owned(fd);
      if (!first) first = std::move(owned);
    }
  }
  return first;
}

}  // namespace

Result<void> Channel::send(const wire::Writer& message, std::span<const int> fds) {
  if (message.overflowed())
    return fail({Fault::judge, kPlace, "arguments and environment of at most 128 KiB together",
                 "more", "pass what is long in a file"});
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * wire::kMaxDescriptors)] = {};
  iovec part{const_cast<char*>(message.data()), message.size()};
  msghdr header{};
  header.msg_iov = &part;
  header.msg_iovlen = 1;
  if (!fds.empty()) {
    header.msg_control = control;
    header.msg_controllen = CMSG_SPACE(fds.size_bytes());
    cmsghdr* c = CMSG_FIRSTHDR(&header);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(fds.size_bytes());
    std::memcpy(CMSG_DATA(c), fds.data(), fds.size_bytes());
  }
  while (::sendmsg(socket_.get(), &header, MSG_NOSIGNAL) < 0)
    if (errno != EINTR) return fail_errno(kPlace, errno);
  return {};
}

Result<Message> Channel::receive(std::chrono::milliseconds timeout) {
  const auto deadline = std::chrono::steady_clock::now() + timeout;
  pollfd watched{socket_.get(), POLLIN, 0};
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        deadline - std::chrono::steady_clock::now());
    const int ready = ::poll(&watched, 1, left.count() < 0 ? 0 : static_cast<int>(left.count()));
    if (ready > 0) break;
    if (ready == 0) return fail({Fault::judge, kPlace, "an answer", "silence", ""});
    if (errno != EINTR) return fail_errno(kPlace, errno);
  }
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * wire::kMaxDescriptors)];
  iovec part{buffer_.get(), wire::kMaxPacket};
  msghdr header{};
  header.msg_iov = &part;
  header.msg_iovlen = 1;
  header.msg_control = control;
  header.msg_controllen = sizeof control;
  ssize_t count = 0;
  do {
    count = ::recvmsg(socket_.get(), &header, MSG_CMSG_CLOEXEC);
  } while (count < 0 && errno == EINTR);
  if (count <= 0) return fail({Fault::judge, kPlace, "an answer", "judge-box is gone", ""});
  Message message;
  message.fd = take_fd(header);
  message.reader = wire::Reader(buffer_.get(), static_cast<std::size_t>(count));
  message.kind = message.reader.kind();
  return message;
}

std::string BoxFailure::text() const {
  std::string text = mechanism + ": " + action;
  if (!detail.empty()) text += " " + detail;
  return text + ": " + std::strerror(error);
}

BoxFailure read_failure(Message& message) {
  BoxFailure failure;
  failure.error = message.reader.number<std::int32_t>();
  failure.mechanism = message.reader.text();
  failure.action = message.reader.text();
  failure.detail = message.reader.text();
  return failure;
}

}  // namespace judge::sandbox
