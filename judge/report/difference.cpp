#include "judge/report/difference.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "judge/base/json.h"
#include "judge/report/escape.h"

namespace judge::report {
namespace {

constexpr std::size_t kContextLines = 3;

std::optional<Json> parsed(std::string_view text) {
  Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) return std::nullopt;
  return json;
}

// JSON with a space after each comma, as people write arrays.
std::string spaced(const Json& json) {
  if (!json.is_array()) return json.dump(-1, ' ', false, Json::error_handler_t::replace);
  std::string text = "[";
  for (const Json& element : json) text += (text.size() > 1 ? ", " : "") + spaced(element);
  return text + "]";
}

std::string readable(std::string_view text) {
  const auto json = parsed(text);
  return for_terminal(json ? spaced(*json) : text, Newlines::escape);
}

std::string first_path(const Json& expected, const Json& got) {
  if (!expected.is_array() || !got.is_array()) return "";
  const std::size_t common = std::min(expected.size(), got.size());
  for (std::size_t i = 0; i < common; ++i) {
    if (expected[i] != got[i]) return fmt::format("[{}]", i) + first_path(expected[i], got[i]);
  }
  return fmt::format("[{}]", common);
}

bool in_token(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
         c == '-' || c == '+' || c == '"';
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

// Where the first differing token (a number, a word) begins; in a text, the differing character.
std::size_t first_difference(std::string_view a, std::string_view b) {
  const auto [in_a, in_b] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  auto at = static_cast<std::size_t>(in_a - a.begin());
  static_cast<void>(in_b);
  const bool text = a.starts_with('"') && b.starts_with('"');
  while (at > 0 &&
         ((at < a.size() && continues_character(a[at])) ||
          (at < b.size() && continues_character(b[at])) || (!text && in_token(a[at - 1])))) {
    --at;
  }
  return at;
}

// Cuts both texts to `columns`, keeping the place of the difference in view.
void fit(Difference& result, std::size_t at, int columns) {
  constexpr std::string_view kMore = "… ";
  const int prefix_width = display_width(std::string_view(result.expected).substr(0, at));
  const int longest = std::max(display_width(result.expected), display_width(result.got));
  result.marker = prefix_width;
  if (longest > columns && prefix_width > columns / 2) {
    std::size_t cut = at;
    while (cut > 0 && display_width(std::string_view(result.expected).substr(cut, at - cut)) <
                          columns / 2 - 2) {
      --cut;
    }
    while (cut < at && continues_character(result.expected[cut])) ++cut;
    result.marker = display_width(kMore) +
                    display_width(std::string_view(result.expected).substr(cut, at - cut));
    result.expected = std::string(kMore) + result.expected.substr(cut);
    result.got = std::string(kMore) + result.got.substr(cut);
  }
  result.expected = clip(result.expected, columns);
  result.got = clip(result.got, columns);
}

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t end = 0; (end = text.find('\n')) != std::string_view::npos;) {
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  lines.push_back(text);
  return lines;
}

// The lines around the first one that differs; a mark of its own where only white space does.
std::vector<std::string> differing_lines(std::string_view expected, std::string_view got,
                                         int columns) {
  const auto a = split_lines(expected);
  const auto b = split_lines(got);
  std::size_t first = 0;
  while (first < a.size() && first < b.size() && a[first] == b[first]) ++first;
  std::vector<std::string> lines;
  const auto add = [&](std::string_view mark, std::string_view line) {
    std::string text = for_terminal(line, Newlines::escape);
    if (line.ends_with(' ')) text += "⏎";
    lines.push_back(clip(fmt::format("{} {}", mark, text), columns));
  };
  const auto add_some = [&](std::string_view mark, const std::vector<std::string_view>& from) {
    const std::size_t end = std::min(from.size(), first + kContextLines);
    for (std::size_t i = first; i < end; ++i) add(mark, from[i]);
    if (end < from.size()) lines.push_back(fmt::format("{} … (+{})", mark, from.size() - end));
  };
  for (std::size_t i = first > kContextLines ? first - kContextLines : 0; i < first; ++i) {
    add(" ", a[i]);
  }
  add_some("-", a);
  add_some("+", b);
  return lines;
}

}  // namespace

Difference difference(std::string_view expected, std::string_view got, int columns,
                      bool positional) {
  Difference result;
  const auto a = parsed(expected);
  const auto b = parsed(got);
  if (a && b && a->is_string() && b->is_string()) {
    const auto& left = a->get_ref<const std::string&>();
    const auto& right = b->get_ref<const std::string&>();
    if (left.find('\n') != std::string::npos || right.find('\n') != std::string::npos) {
      result.lines = differing_lines(left, right, columns);
      return result;
    }
  }
  result.expected = readable(expected);
  result.got = readable(got);
  if (!positional || result.expected == result.got || got.empty() || expected.empty()) {
    result.expected = clip(result.expected, columns);
    result.got = clip(result.got, columns);
    return result;
  }
  if (a && b) result.path = first_path(*a, *b);
  fit(result, first_difference(result.expected, result.got), columns);
  return result;
}

}  // namespace judge::report
