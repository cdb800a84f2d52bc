#pragma once

#include <chrono>
#include <cstdint>

namespace judge {

using Nanoseconds = std::chrono::nanoseconds;
using Milliseconds = std::chrono::milliseconds;

// Sizes are bytes in std::uint64_t; these make constants readable.
inline constexpr std::uint64_t kKiB = 1024;
inline constexpr std::uint64_t kMiB = 1024 * kKiB;
inline constexpr std::uint64_t kGiB = 1024 * kMiB;

[[nodiscard]] constexpr double to_ms(Nanoseconds t) { return static_cast<double>(t.count()) / 1e6; }

}  // namespace judge
