#pragma once

#include <map>
#include <string>

#include "judge/languages/language.h"

namespace judge {

// The glue source of a language for a signature: its mustache template filled with the context
// documented in docs/languages.md ("Glue templates").
[[nodiscard]] std::string render_glue(const Language& language, const Signature& signature,
                                      std::string_view solution_file);

// An empty solution in the language: the declarations a person fills in.
[[nodiscard]] std::string render_starter(const Language& language, const Signature& signature);

// The language's workspace files for this signature: name → content.
[[nodiscard]] std::map<std::string, std::string> render_workspace(const Language& language,
                                                                  const Signature& signature);

}  // namespace judge
