#pragma once

#include <string>
#include <string_view>

namespace judge::report {

// What a piece of text means, not how it looks; the colours are in paint.cpp alone.
enum class Ink { good, bad, warning, heading, quiet, code };

// The text in the ink's colour, or unchanged where colours are off.
[[nodiscard]] std::string paint(std::string_view text, Ink ink, bool color);

}  // namespace judge::report
