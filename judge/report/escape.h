#pragma once

#include <string>
#include <string_view>

// Hostile text (file names, compiler output, what a submission prints) made safe for where it goes.
namespace judge::report {

// Valid UTF-8: U+FFFD for each byte that is not part of a character.
[[nodiscard]] std::string valid_utf8(std::string_view text);

// Safe and readable on a terminal. Control characters (escape sequences among them), invisible
// format characters (bidi overrides) and line separators become \x1b, \u{202e}; bytes that are not
// UTF-8 become \xff. A tab becomes spaces.
enum class Newlines { keep, escape };
[[nodiscard]] std::string for_terminal(std::string_view text, Newlines newlines = Newlines::keep);

// Character data or an attribute value of XML 1.0: markup escaped, illegal characters → U+FFFD.
[[nodiscard]] std::string for_xml(std::string_view text);

// A JSON text as JSON of the same meaning that is safe on a terminal: what for_terminal() would not
// show is written as \u202e. Between strings JSON has no character that is touched by this.
[[nodiscard]] std::string for_json(std::string_view json);

// Columns a text takes on a terminal: East Asian wide characters take two, combining marks none.
[[nodiscard]] int display_width(std::string_view text);

// The longest prefix of at most `columns` columns; ends in "…" if anything was cut.
[[nodiscard]] std::string clip(std::string_view text, int columns);

// The text and spaces up to `columns` columns; longer texts stay as they are.
[[nodiscard]] std::string pad(std::string_view text, int columns);

}  // namespace judge::report
