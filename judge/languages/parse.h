#pragma once

#include <string>
#include <string_view>
#include <vector>

// The {placeholders} of commands.
namespace judge {

// The "extensions" of a language.json, read no further than there; empty where they are not what
// they should be (parse_language says what is wrong).
[[nodiscard]] std::vector<std::string> read_extensions(std::string_view language_json);

// The words between braces of `text`, in order: "{src}/{solution}" → src, solution. A brace that
// does not enclose a word of a-z and _ stands for itself.
[[nodiscard]] std::vector<std::string> placeholders(std::string_view text);

// Calls `value(word)` for each and puts what it returns in its place.
template <class Value>
std::string fill_placeholders(std::string_view text, Value&& value) {
  std::string filled;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t open = text.find('{', at);
    filled.append(text.substr(at, open - at));
    if (open == std::string_view::npos) break;
    const std::size_t close = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", open + 1);
    const bool is_word = close != std::string_view::npos && close > open + 1 && text[close] == '}';
    if (is_word) filled += value(text.substr(open + 1, close - open - 1));
    if (!is_word) filled += '{';
    at = is_word ? close + 1 : open + 1;
  }
  return filled;
}

}  // namespace judge
