#pragma once

#include <cstdint>
#include <string>

#include "judge/base/units.h"

namespace judge::report {

// Figures as people read them. Up to 999 s in at most six columns: "85 ns", "1.2 µs" ("us" in
// ASCII), "340 ms", "2 s".
[[nodiscard]] std::string duration_text(Nanoseconds duration, bool unicode);
// "512 B", "3.0 MiB".
[[nodiscard]] std::string bytes_text(std::uint64_t bytes);

}  // namespace judge::report
