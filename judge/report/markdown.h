#pragma once

#include <string>
#include <string_view>

#include "judge/report/report.h"

namespace judge::report {

// A statement's Markdown as text for a terminal: headings, code, emphasis and lists, wrapped to the
// width; reads well without colours too. Everything is escaped.
[[nodiscard]] std::string markdown_text(std::string_view markdown, const TextOptions& options);

}  // namespace judge::report
