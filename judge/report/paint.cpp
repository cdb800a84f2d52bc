#include "judge/report/paint.h"

#include <fmt/format.h>

#include <array>

namespace judge::report {

// The terminal's own sixteen colours only: they follow the person's theme, light or dark.
static std::string_view sequence(Ink ink) {
  switch (ink) {
    case Ink::good:
      return "1;32";
    case Ink::bad:
      return "1;31";
    case Ink::warning:
      return "33";
    case Ink::heading:
      return "1";
    case Ink::quiet:
      return "2";
    case Ink::code:
      return "36";
  }
  return "0";
}

std::string paint(std::string_view text, Ink ink, bool color) {
  if (!color || text.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", sequence(ink), text);
}

std::string paint_series(std::string_view text, std::size_t which, bool color) {
  constexpr std::array kColours = {36, 33, 35, 32, 34, 31};
  if (!color || text.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", kColours[which % kColours.size()], text);
}

}  // namespace judge::report
