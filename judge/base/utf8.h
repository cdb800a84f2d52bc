#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace judge {

// The length of the valid UTF-8 sequence at the start of `bytes` (not empty); 0: none.
// Source: Unicode 15, table 3-7 (no overlong forms, no surrogates, nothing above U+10FFFF).
[[nodiscard]] std::size_t utf8_sequence(std::string_view bytes);

[[nodiscard]] bool is_valid_utf8(std::string_view bytes);

// Each byte that belongs to no valid sequence becomes U+FFFD.
[[nodiscard]] std::string with_valid_utf8(std::string_view bytes);

}  // namespace judge
