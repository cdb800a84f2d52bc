#pragma once

#include <string_view>

#include "judge/base/json.h"
#include "judge/problem/problem.h"

namespace judge {

// problem.json → the fields of a Problem that stand in it; `slug` is the folder's name, which "id"
// must repeat. Files and cases are left empty.
Result<Problem> read_metadata(const JsonReader& json, std::string_view slug);

// Only "aliases": for looking a problem up without reading its folder.
Result<std::vector<std::string>> read_aliases(const JsonReader& json);

}  // namespace judge
