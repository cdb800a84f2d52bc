#pragma once

#include <string>
#include <string_view>

#include "judge/base/json.h"
#include "judge/problem/problem.h"

// Small parts of problem.json that stand in many places.
namespace judge {

// {"en": "…", "zh": "…"}, neither empty.
Result<Text> read_text(const JsonReader& json);

// "lower-case-words".
Result<std::string> read_slug(const JsonReader& json);
Result<std::string> read_slug_member(const JsonReader& json, std::string_view key);

}  // namespace judge
