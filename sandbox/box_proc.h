#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "judge/base/fd.h"
#include "judge/base/units.h"
#include "sandbox/sandbox.h"

namespace judge::sandbox {

// The box's processes seen from outside. Through the box's own /proc, by a descriptor its init
// handed out: just these processes, under the numbers they have inside. Where the box has none
// (containers), through the /proc of the judge, as descendants of the box's init. All answers leave
// init out; they are nullopt where neither can be had.
class BoxProc {
 public:
  BoxProc() = default;
  explicit BoxProc(Fd folder) : folder_(std::move(folder)) {}
  // `init`: its number in the judge's /proc.
  static BoxProc below(int init);

  [[nodiscard]] bool usable() const { return static_cast<bool>(folder_); }

  // CPU time of all processes and the children they waited for, in clock ticks (10 ms).
  [[nodiscard]] std::optional<Nanoseconds> cpu() const;
  struct Memory {
    std::uint64_t resident_bytes = 0;  // of all together, now, with page tables
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
  int init_ = 1;  // in `folder_`
};

}  // namespace judge::sandbox
