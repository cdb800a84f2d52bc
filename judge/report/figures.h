#pragma once

#include <cstdint>
#include <string>

#include "judge/base/units.h"

namespace judge::report {

// Figures as people read them: "0.21 ms", "3.1 ms", "1.25 s"; "512 B", "3.0 MiB".
[[nodiscard]] std::string duration_text(Nanoseconds duration);
[[nodiscard]] std::string bytes_text(std::uint64_t bytes);

}  // namespace judge::report
