#pragma once

#include <string>
#include <string_view>

#include "judge/report/paint.h"
#include "judge/report/report.h"

namespace judge::report {

inline constexpr int kLabelColumns = 11;  // of "label      text"; fits the longest label
inline constexpr int kIndent = 2;

// "  label      text\n"; an empty label continues the row above. text is escaped already.
[[nodiscard]] std::string row(std::string_view label, std::string_view text,
                              const TextOptions& options);
// A row whose text may have several lines; at most `most` of them are shown, then how many more.
[[nodiscard]] std::string rows(std::string_view label, std::string_view text, std::size_t most,
                               const TextOptions& options);
// Columns left for a row's text.
[[nodiscard]] int text_columns(const TextOptions& options);

// Breaks an escaped text at spaces (and between East Asian characters) into lines of at most
// `columns`; further lines begin with `indent` spaces, which do not count. A word longer than a
// line stays whole.
[[nodiscard]] std::string wrapped(std::string_view text, int columns, int indent);

}  // namespace judge::report
