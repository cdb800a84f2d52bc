#include "sandbox/memory_watch.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>

namespace judge::sandbox {

MemoryWatch::MemoryWatch(const BoxProc& proc, int pidfd, std::uint64_t limit_bytes)
    : proc_(proc), pidfd_(pidfd), limit_bytes_(limit_bytes), thread_([this] { watch(); }) {}

MemoryWatch::~MemoryWatch() {
  {
    const std::lock_guard lock(mutex_);
    stop_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void MemoryWatch::watch() {
  constexpr std::chrono::milliseconds kPeriod{4};
  std::unique_lock lock(mutex_);
  while (!stop_) {
    look();
    wake_.wait_for(lock, kPeriod, [this] { return stop_; });
  }
}

void MemoryWatch::look() const {
  const auto memory = proc_.memory();
  if (!memory) return;
  peak_bytes_ = std::max({peak_bytes_, memory->resident_bytes, memory->peak_bytes});
  if (limit_bytes_ == 0 || memory->resident_bytes <= limit_bytes_) return;
  exceeded_ = true;
  ::syscall(SYS_pidfd_send_signal, pidfd_, SIGKILL, nullptr, 0);
}

std::uint64_t MemoryWatch::peak_bytes() const {
  const std::lock_guard lock(mutex_);
  look();
  return peak_bytes_;
}

bool MemoryWatch::reset_peak() {
  const std::lock_guard lock(mutex_);
  if (!proc_.reset_peaks()) return false;
  peak_bytes_ = 0;
  return true;
}

}  // namespace judge::sandbox
