#include "judge/report/rows.h"

#include <fmt/format.h>

#include <algorithm>

#include "judge/report/escape.h"

namespace judge::report {

std::string row(std::string_view label, std::string_view text, const TextOptions& options) {
  const std::string indent(kIndent, ' ');
  if (text.empty() && label.empty()) return "\n";
  return indent + paint(pad(label, kLabelColumns), Ink::quiet, options.color) + std::string(text) +
         "\n";
}

std::string rows(std::string_view label, std::string_view text, std::size_t most,
                 const TextOptions& options) {
  while (text.ends_with('\n')) text.remove_suffix(1);
  std::string result;
  std::size_t shown = 0;
  for (bool more = true; more; ++shown) {
    if (shown == most) {
      const auto left = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
      const auto line = fmt::format(fmt::runtime(word(Word::more_lines, options.ui)), left);
      return result + row("", paint(line, Ink::quiet, options.color), options);
    }
    const std::size_t end = text.find('\n');
    more = end != std::string_view::npos;
    result += row(shown == 0 ? label : "", clip(text.substr(0, end), 4 * options.width), options);
    if (more) text.remove_prefix(end + 1);
  }
  return result;
}

int text_columns(const TextOptions& options) {
  return std::max(20, options.width - kIndent - kLabelColumns);
}

namespace {

// The end of the next piece that must not be broken: a word with the spaces before it, or one wide
// character.
std::size_t piece_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && text[end] == ' ') ++end;
  const std::size_t word_begin = end;
  while (end < text.size() && text[end] != ' ') {
    std::size_t next = end + 1;
    while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xc0) == 0x80) ++next;
    if (display_width(text.substr(end, next - end)) == 2) {
      return end == word_begin ? next : end;
    }
    end = next;
  }
  return end;
}

std::string_view without_leading_spaces(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

// Chinese punctuation that may not begin a line.
bool closes(std::string_view piece) {
  constexpr std::string_view kClosing = "，。、；：？！）」』”’》";
  return !piece.empty() && piece.size() <= 3 && kClosing.find(piece) != std::string_view::npos;
}

}  // namespace

std::string wrapped(std::string_view text, int columns, int indent) {
  std::string result;
  int used = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = piece_end(text, begin);
    std::string_view piece = text.substr(begin, end - begin);
    const int width = display_width(piece);
    if (used > 0 && used + width > columns && !closes(piece)) {
      piece = without_leading_spaces(piece);
      result += "\n" + std::string(static_cast<std::size_t>(indent), ' ');
      used = display_width(piece);
    } else {
      used += width;
    }
    result += piece;
    begin = end;
  }
  return result;
}

}  // namespace judge::report
