#pragma once

#include <optional>

#include "judge/base/units.h"

namespace judge::sandbox {

[[nodiscard]] Nanoseconds monotonic_now();

// CPU time of a process (not of its children), exact to this moment; nullopt: it is gone.
[[nodiscard]] std::optional<Nanoseconds> process_cpu(int pid);

// The number, here, of the process behind a pidfd; nullopt: it is gone.
[[nodiscard]] std::optional<int> process_of(int pidfd);

}  // namespace judge::sandbox
