#pragma once

#include <string_view>

// The spelling of names in problem folders.
namespace judge {

// Lower-case letters and digits in words joined by single dashes.
[[nodiscard]] bool is_slug(std::string_view text);
inline constexpr std::string_view kSlugWords = "lower-case letters, digits and single dashes";

// "maxSubArray": a letter or underscore, then letters, digits, underscores.
[[nodiscard]] bool is_identifier(std::string_view text);

}  // namespace judge
