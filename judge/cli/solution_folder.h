#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "judge/base/result.h"

// The folder `start` makes: its name is the problem's slug.
namespace judge::cli {

inline constexpr std::string_view kSolutionStem = "solution";
inline constexpr const char* kOwnCases = "cases.jsonl";

// The one solution.* of the current folder, in `language` (an id) if that is not empty. Error
// (usage): none, or several.
Result<std::filesystem::path> solution_here(std::string_view language);

// The person's own cases beside a solution; nullopt if there is no such file.
[[nodiscard]] std::optional<std::filesystem::path> own_cases(const std::filesystem::path& solution);

}  // namespace judge::cli
