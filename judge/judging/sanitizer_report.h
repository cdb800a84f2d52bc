#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "judge/judging/judgement.h"
#include "judge/languages/language.h"

namespace judge {

// What a sanitizer said on stderr (hostile), as findings: kind, message, the candidate's first line
// of every stack of the report as events, the first of them as the finding's line. Alike ones are
// told once. sanitizer.frame has no placeholders left.
[[nodiscard]] std::vector<Finding> read_sanitizer_report(std::string_view stderr_bytes,
                                                         const Sanitizer& sanitizer);

[[nodiscard]] std::optional<FindingKind> finding_kind(std::string_view word);

}  // namespace judge
