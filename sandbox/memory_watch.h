#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>

#include "sandbox/box_proc.h"

namespace judge::sandbox {

// Where no cgroup counts: a thread that looks at the memory of the run every few milliseconds and
// kills the main process when all together have more than the limit. Between two looks a program
// can exceed it.
class MemoryWatch {
 public:
  MemoryWatch(const BoxProc& proc, int pidfd, std::uint64_t limit_bytes);
  ~MemoryWatch();
  MemoryWatch(const MemoryWatch&) = delete;
  MemoryWatch& operator=(const MemoryWatch&) = delete;

  [[nodiscard]] std::uint64_t peak_bytes() const;
  [[nodiscard]] bool exceeded() const { return exceeded_; }
  bool reset_peak();

 private:
  void watch();
  void look() const;

  const BoxProc& proc_;
  const int pidfd_;
  const std::uint64_t limit_bytes_;
  mutable std::uint64_t peak_bytes_ = 0;
  mutable std::atomic<bool> exceeded_{false};
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  bool stop_ = false;
  std::thread thread_;
};

}  // namespace judge::sandbox
