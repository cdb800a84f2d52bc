#include "sandbox/memory_watch.h"

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <climits>
#include <csignal>

namespace judge::sandbox {

namespace fs = std::filesystem;

MemoryWatch::MemoryWatch(const BoxProc& proc, int pidfd, Watched watched)
    : proc_(proc), pidfd_(pidfd), watched_(std::move(watched)), thread_([this] { watch(); }) {}

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
  constexpr int kWorkEvery = 5;
  std::unique_lock lock(mutex_);
  for (int round = 0; !stop_; ++round) {
    look();
    if (!watched_.work.empty() && round % kWorkEvery == 0) look_at_work();
    wake_.wait_for(lock, kPeriod, [this] { return stop_; });
  }
}

void MemoryWatch::end(LimitKind limit) const {
  int none = -1;
  exceeded_.compare_exchange_strong(none, static_cast<int>(limit));
  ::syscall(SYS_pidfd_send_signal, pidfd_, SIGKILL, nullptr, 0);
}

void MemoryWatch::look() const {
  const auto memory = proc_.memory();
  if (!memory) return;
  peak_bytes_ = std::max({peak_bytes_, memory->resident_bytes, memory->peak_bytes});
  if (watched_.memory_bytes > 0 && memory->resident_bytes > watched_.memory_bytes)
    end(LimitKind::memory);
}

// The program goes on meanwhile: what is gone when it is looked at does not count.
void MemoryWatch::look_at_work() const {
  std::uint64_t bytes = 0;
  std::uint64_t inodes = 0;
  std::error_code error;
  fs::recursive_directory_iterator entry(watched_.work,
                                         fs::directory_options::skip_permission_denied, error);
  for (const fs::recursive_directory_iterator last; !error && entry != last;
       entry.increment(error)) {
    struct stat status {};
    if (::lstat(entry->path().c_str(), &status) != 0) continue;
    constexpr std::uint64_t kBlock = 512;
    bytes += static_cast<std::uint64_t>(status.st_blocks) * kBlock;
    // Its contents are out of reach then.
    if (entry->path().native().size() > PATH_MAX / 2) return end(LimitKind::output);
    if (++inodes > watched_.work_inodes || bytes > watched_.work_bytes)
      return end(LimitKind::output);
  }
}

std::uint64_t MemoryWatch::peak_bytes() const {
  const std::lock_guard lock(mutex_);
  look();
  return peak_bytes_;
}

std::optional<LimitKind> MemoryWatch::exceeded() const {
  const int limit = exceeded_;
  if (limit < 0) return std::nullopt;
  return static_cast<LimitKind>(limit);
}

bool MemoryWatch::reset_peak() {
  const std::lock_guard lock(mutex_);
  if (!proc_.reset_peaks()) return false;
  peak_bytes_ = 0;
  return true;
}

}  // namespace judge::sandbox
