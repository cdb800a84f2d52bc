#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "judge/base/fd.h"
#include "judge/base/units.h"
#include "sandbox/sandbox.h"

namespace judge::sandbox {

// The box's own /proc seen from outside, through a descriptor its init handed out: just the box's
// processes, under the numbers they have inside. All answers leave init out; where the box has no
// /proc they are nullopt.
class BoxProc {
 public:
  BoxProc() = default;
  explicit BoxProc(Fd folder) : folder_(std::move(folder)) {}

  // CPU time of all processes and the children they waited for, in clock ticks (10 ms).
  [[nodiscard]] std::optional<Nanoseconds> cpu() const;
  struct Memory {
    std::uint64_t resident_bytes = 0;  // of all together, now
    std::uint64_t peak_bytes = 0;      // the highest VmHWM of one
  };
  [[nodiscard]] std::optional<Memory> memory() const;
  // Sets every process's VmHWM back to what is resident now.
  [[nodiscard]] bool reset_peaks() const;
  [[nodiscard]] std::optional<Process::Threads> threads() const;

 private:
  [[nodiscard]] std::vector<std::string> processes() const;
  [[nodiscard]] std::string read(const std::string& path) const;
  Fd folder_;
};

}  // namespace judge::sandbox
