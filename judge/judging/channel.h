#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/fd.h"
#include "judge/base/result.h"
#include "judge/judging/wire.h"

// The descriptors between judge and harness: the only file of this layer that makes system calls on
// them (channel.cpp).
namespace judge {

struct Pipe {
  Fd read;
  Fd write;
};
// Close-on-exec on both ends. Error: fault judge (out of descriptors).
Result<Pipe> make_pipe();
void set_nonblocking(int fd);
// As large as the kernel lets us; for big cases.
void enlarge_pipe(int fd);

enum class Transfer { some, would_block, closed };
// Appends at most 64 KiB. closed: end of file or broken.
Transfer read_some(int fd, std::string& into);
// Writes what goes and removes it from `bytes`. No SIGPIPE reaches the process.
Transfer write_some(int fd, std::string_view& bytes);

// The memory file of the concurrent forms, its size sealed, so that the box cannot cut it.
class EventLog {
 public:
  static Result<EventLog> create(std::size_t bytes);
  [[nodiscard]] int fd() const { return fd_.get(); }
  // All zero again; called while the harness waits for a case.
  void clear();
  [[nodiscard]] std::vector<wire::Event> events() const;
  // How many records there are; counts on from where it last stood since clear().
  std::size_t progress();

 private:
  EventLog(Fd fd, std::size_t bytes) : fd_(std::move(fd)), bytes_(bytes) {}
  Fd fd_;
  std::size_t bytes_ = 0;
  std::size_t seen_ = 0;
};

// Instructions that the counter told, since the meter was cleared.
struct Metered {
  std::uint64_t calls = 0;  // between the marks
  std::uint64_t all = 0;    // with what the harness did before them: decoding, the last answer
};

// The memory file of a counting run, which the counter in the box writes (counting/counter.c).
class Meter {
 public:
  static Result<Meter> create();
  [[nodiscard]] int fd() const { return fd_.get(); }
  void clear();
  // nullopt where no mark was seen. Hostile: the submission can reach the file.
  [[nodiscard]] std::optional<Metered> read() const;

 private:
  explicit Meter(Fd fd) : fd_(std::move(fd)) {}
  Fd fd_;
};

// What a submission printed while one case ran: the head is kept, everything is counted.
class Capture {
 public:
  static constexpr std::size_t kKept = 64 * 1024;
  void add(std::string_view bytes);
  void clear();
  [[nodiscard]] std::uint64_t total() const { return total_; }
  [[nodiscard]] bool truncated() const { return total_ > kept_.size(); }
  [[nodiscard]] const std::string& kept() const { return kept_; }

 private:
  std::string kept_;
  std::uint64_t total_ = 0;
};

}  // namespace judge
