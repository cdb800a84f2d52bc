#pragma once

#include <cstdint>
#include <optional>

#include "judge/base/units.h"

namespace judge::sandbox {

// One value that travels whole. Zero or nullopt = no limit of that kind.
struct Limits {
  std::optional<Nanoseconds> cpu;   // of all processes of the run together
  std::optional<Nanoseconds> wall;  // CLOCK_MONOTONIC
  std::uint64_t memory_bytes =
      0;                        // cgroup; where there is none, VmHWM is watched (never RLIMIT_AS)
  std::uint32_t processes = 0;  // processes and threads in the box
  std::uint64_t output_bytes = 0;  // captured stdout + stderr
  std::uint64_t file_bytes = 0;    // RLIMIT_FSIZE
  std::uint64_t stack_bytes = 0;   // RLIMIT_STACK
  std::uint32_t open_files = 0;    // RLIMIT_NOFILE
};

enum class LimitKind { cpu, wall, memory, processes, output };

}  // namespace judge::sandbox
