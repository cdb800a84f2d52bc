#pragma once

#include <cstdint>
#include <string>

#include "judge/base/units.h"

namespace judge::report {

// Figures as people read them: "0.21 ms", "3.1 ms", "1.25 s"; "512 B", "3.0 MiB".
[[nodiscard]] std::string duration_text(Nanoseconds duration);
// The same of any length, in at most six columns: "85 ns", "1.2 µs" ("us" in ASCII), "340 ms".
[[nodiscard]] std::string short_duration_text(Nanoseconds duration, bool unicode);
[[nodiscard]] std::string bytes_text(std::uint64_t bytes);

}  // namespace judge::report
