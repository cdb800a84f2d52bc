#include "sandbox/clocks.h"

#include <time.h>

#include <string>

#include "sandbox/proc_text.h"

namespace judge::sandbox {

namespace {

Nanoseconds to_nanoseconds(const timespec& time) {
  return std::chrono::seconds(time.tv_sec) + Nanoseconds(time.tv_nsec);
}

}  // namespace

Nanoseconds monotonic_now() {
  timespec time{};
  ::clock_gettime(CLOCK_MONOTONIC, &time);
  return to_nanoseconds(time);
}

std::optional<Nanoseconds> process_cpu(int pid) {
  clockid_t clock{};
  timespec time{};
  if (::clock_getcpuclockid(pid, &clock) != 0 || ::clock_gettime(clock, &time) != 0)
    return std::nullopt;
  return to_nanoseconds(time);
}

std::optional<int> process_of(int pidfd) {
  const auto pid =
      number_after(read_proc(("/proc/self/fdinfo/" + std::to_string(pidfd)).c_str()), "Pid:");
  if (!pid || *pid == 0) return std::nullopt;
  return static_cast<int>(*pid);
}

}  // namespace judge::sandbox
