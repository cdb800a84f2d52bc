#pragma once

#include <string>
#include <string_view>

#include "judge/base/json.h"
#include "sandbox/isolation.h"

// What the JSON reports have in common.
namespace judge::report {

// Texts of all kinds are hostile: bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] Json text(std::string_view bytes);
[[nodiscard]] Json text_or_null(std::string_view bytes);
[[nodiscard]] Json isolation_json(const sandbox::Isolation& isolation);
// A report's bytes, safe on a terminal.
[[nodiscard]] std::string dumped(const Json& json);

}  // namespace judge::report
