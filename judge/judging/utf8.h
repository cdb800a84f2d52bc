#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace judge {

// How many bytes from the start are valid UTF-8 (no surrogates, no overlong forms).
[[nodiscard]] std::size_t utf8_prefix(std::string_view text);

// At most max_bytes of it, cut between characters, with "… (N more bytes)" where it was cut.
[[nodiscard]] std::string shortened(std::string text, std::size_t max_bytes);

}  // namespace judge
