#pragma once

#include <string>
#include <string_view>

namespace judge::report {

// What a piece of text means, not how it looks; the colours are in paint.cpp alone.
enum class Ink { good, bad, warning, heading, quiet, code };

// The text in the ink's colour, or unchanged where colours are off.
[[nodiscard]] std::string paint(std::string_view text, Ink ink, bool color);

// The text in the colour of the which-th of several series, from 0; six colours come again.
[[nodiscard]] std::string paint_series(std::string_view text, std::size_t which, bool color);

}  // namespace judge::report
