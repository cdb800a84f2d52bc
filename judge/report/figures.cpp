#include "judge/report/figures.h"

#include <fmt/format.h>

#include <array>

namespace judge::report {

std::string duration_text(Nanoseconds duration, bool unicode) {
  const std::array units = {"ns", unicode ? "µs" : "us", "ms", "s"};
  auto amount = static_cast<double>(duration.count());
  std::size_t unit = 0;
  while (amount >= 999.5 && unit + 1 < units.size()) {
    amount /= 1000;
    ++unit;
  }
  const bool whole = amount >= 9.95 || amount == static_cast<double>(static_cast<int>(amount));
  return fmt::format("{:.{}f} {}", amount, whole ? 0 : 1, units[unit]);
}

std::string bytes_text(std::uint64_t bytes) {
  constexpr std::array kUnits = {"KiB", "MiB", "GiB", "TiB"};
  if (bytes < kKiB) return fmt::format("{} B", bytes);
  double amount = static_cast<double>(bytes) / 1024;
  std::size_t unit = 0;
  while (amount >= 1023.95 && unit + 1 < kUnits.size()) {
    amount /= 1024;
    ++unit;
  }
  const bool whole = amount >= 99.95 || amount == static_cast<double>(static_cast<int>(amount));
  return fmt::format("{:.{}f} {}", amount, whole ? 0 : 1, kUnits[unit]);
}

}  // namespace judge::report
