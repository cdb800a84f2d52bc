#pragma once

#include <chrono>
#include <memory>
#include <span>
#include <string>

#include "judge/base/fd.h"
#include "judge/base/result.h"
#include "sandbox/box/wire.h"

namespace judge::sandbox {

// A message from judge-box. `reader` stands after the kind and points into the channel's buffer,
// which the next receive() overwrites.
struct Message {
  wire::Kind kind{};
  wire::Reader reader{nullptr, 0};
  Fd fd;
};

// The judge's end of the socketpair.
class Channel {
 public:
  Channel() = default;
  explicit Channel(Fd socket) : socket_(std::move(socket)), buffer_(new char[wire::kMaxPacket]) {}

  [[nodiscard]] int fd() const { return socket_.get(); }
  [[nodiscard]] wire::Writer writer() { return {buffer_.get(), wire::kMaxPacket}; }
  // Error: errno's words, or that the message is too long.
  Result<void> send(const wire::Writer& message, std::span<const int> fds = {});
  // The next message. Error: none within the timeout, or judge-box is gone.
  Result<Message> receive(std::chrono::milliseconds timeout);
  // Goes on with another socket.
  void replace(Fd socket) { socket_ = std::move(socket); }
  void close() { socket_.reset(); }

 private:
  Fd socket_;
  std::unique_ptr<char[]> buffer_;  // not touched before it is used
};

// What a `refused` or `failed` message tells.
struct BoxFailure {
  int error = 0;
  std::string mechanism;
  std::string action;
  std::string detail;

  // "mount-ns: open_tree /opt/go: No such file or directory"
  [[nodiscard]] std::string text() const;
};
[[nodiscard]] BoxFailure read_failure(Message& message);

}  // namespace judge::sandbox
