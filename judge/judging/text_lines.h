#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace judge {

// The first line of `text` without its end, which is taken off `text`.
[[nodiscard]] std::string_view take_line(std::string_view& text);

// The number right after `mark` in the line ("solution.go:12"); nullopt if there is none.
[[nodiscard]] std::optional<std::uint32_t> line_number_after(std::string_view line,
                                                             std::string_view mark);

}  // namespace judge
