#include "judge/judging/text_lines.h"

#include <algorithm>
#include <charconv>

namespace judge {

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

std::optional<std::uint32_t> line_number_after(std::string_view line, std::string_view mark) {
  const std::size_t at = mark.empty() ? line.npos : line.find(mark);
  if (at == line.npos) return std::nullopt;
  const std::string_view digits = line.substr(at + mark.size());
  std::uint32_t number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return read.ec == std::errc() ? std::optional(number) : std::nullopt;
}

}  // namespace judge
