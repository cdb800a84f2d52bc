#include "judge/report/escape.h"

#include <fmt/format.h>
#include <utf8proc.h>

namespace judge::report {
namespace {

struct Character {
  utf8proc_int32_t code = -1;  // -1: the byte is not UTF-8
  std::string_view bytes;
};

// Takes the first character off `text`, which is not empty.
Character next_character(std::string_view& text) {
  Character result;
  const auto* data = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const utf8proc_ssize_t length =
      utf8proc_iterate(data, static_cast<utf8proc_ssize_t>(text.size()), &result.code);
  const std::size_t bytes = length > 0 ? static_cast<std::size_t>(length) : 1;
  if (length <= 0) result.code = -1;
  result.bytes = text.substr(0, bytes);
  text.remove_prefix(bytes);
  return result;
}

bool is_hidden(utf8proc_int32_t code) {
  constexpr utf8proc_int32_t kZeroWidthNonJoiner = 0x200c, kZeroWidthJoiner = 0x200d;
  if (code == kZeroWidthJoiner || code == kZeroWidthNonJoiner) return false;  // emoji, scripts
  switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:  // a library's enum of 30 categories
      return false;
  }
}

bool is_xml(utf8proc_int32_t code) {
  return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code <= 0xd7ff) ||
         (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}

constexpr std::string_view kReplacement = "\xef\xbf\xbd";

}  // namespace

std::string valid_utf8(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const Character c = next_character(text);
    result += c.code < 0 ? kReplacement : c.bytes;
  }
  return result;
}

std::string for_terminal(std::string_view text, Newlines newlines) {
  std::string result;
  while (!text.empty()) {
    const Character c = next_character(text);
    if (c.code < 0) {
      result += fmt::format("\\x{:02x}", static_cast<unsigned char>(c.bytes[0]));
    } else if (c.code == '\n') {
      result += newlines == Newlines::keep ? "\n" : "\\n";
    } else if (c.code == '\t') {
      result += newlines == Newlines::keep ? "    " : "\\t";
    } else if (c.code == '\r' && newlines == Newlines::keep && text.starts_with('\n')) {
      continue;  // CRLF is a line's end like any other
    } else if (!is_hidden(c.code)) {
      result += c.bytes;
    } else if (c.code < 0x80) {
      result += fmt::format("\\x{:02x}", c.code);
    } else {
      result += fmt::format("\\u{{{:x}}}", c.code);
    }
  }
  return result;
}

std::string for_xml(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const Character c = next_character(text);
    switch (c.code) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      case '\r':
        result += "&#13;";
        break;
      default:
        result += c.code >= 0 && is_xml(c.code) ? c.bytes : kReplacement;
    }
  }
  return result;
}

std::string for_json(std::string_view json) {
  std::string result;
  while (!json.empty()) {
    const Character c = next_character(json);
    if (c.code < 0x7f || !is_hidden(c.code)) {
      result += c.bytes;
    } else if (c.code < 0x10000) {
      result += fmt::format("\\u{:04x}", c.code);
    } else {
      const auto above = c.code - 0x10000;
      result += fmt::format("\\u{:04x}\\u{:04x}", 0xd800 + (above >> 10), 0xdc00 + (above & 0x3ff));
    }
  }
  return result;
}

int display_width(std::string_view text) {
  int width = 0;
  while (!text.empty()) {
    const Character c = next_character(text);
    width += c.code < 0 ? 1 : utf8proc_charwidth(c.code);
  }
  return width;
}

std::string clip(std::string_view text, int columns) {
  if (display_width(text) <= columns) return std::string(text);
  std::string result;
  int width = 0;
  while (!text.empty()) {
    const Character c = next_character(text);
    width += c.code < 0 ? 1 : utf8proc_charwidth(c.code);
    if (width > columns - 1) break;
    result += c.bytes;
  }
  return result + "…";
}

std::string pad(std::string_view text, int columns) {
  const int missing = columns - display_width(text);
  return std::string(text) + std::string(missing > 0 ? static_cast<std::size_t>(missing) : 0, ' ');
}

}  // namespace judge::report
