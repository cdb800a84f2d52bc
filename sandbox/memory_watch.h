#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <thread>

#include "sandbox/box_proc.h"

namespace judge::sandbox {

// What to look at. 0 or "": not that.
struct Watched {
  std::uint64_t memory_bytes = 0;  // of all processes together
  std::filesystem::path work;      // a folder that nothing else limits
  std::uint64_t work_bytes = 0;
  std::uint32_t work_inodes = 0;
};

// Where the kernel does not count: a thread that looks at the run every few milliseconds and kills
// the main process at the first excess. Between two looks a program can exceed it.
class MemoryWatch {
 public:
  MemoryWatch(const BoxProc& proc, int pidfd, Watched watched);
  ~MemoryWatch();
  MemoryWatch(const MemoryWatch&) = delete;
  MemoryWatch& operator=(const MemoryWatch&) = delete;

  [[nodiscard]] std::uint64_t peak_bytes() const;
  // The limit that was exceeded. Too much in the work folder is `output`.
  [[nodiscard]] std::optional<LimitKind> exceeded() const;
  bool reset_peak();

 private:
  void watch();
  void look() const;
  void look_at_work() const;
  void end(LimitKind limit) const;

  const BoxProc& proc_;
  const int pidfd_;
  const Watched watched_;
  mutable std::uint64_t peak_bytes_ = 0;
  mutable std::atomic<int> exceeded_{-1};  // a LimitKind
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  bool stop_ = false;
  std::thread thread_;
};

}  // namespace judge::sandbox
