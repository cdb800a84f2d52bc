#include "judge/cli/solution_folder.h"

#include <fmt/format.h>

#include <vector>

#include "judge/languages/language.h"

namespace judge::cli {

namespace fs = std::filesystem;

Result<fs::path> solution_here(std::string_view language) {
  std::vector<std::string> found;
  for (const Language& one : languages()) {
    if (!language.empty() && one.id != language) continue;
    for (const std::string& extension : one.extensions) {
      const std::string name = fmt::format("{}.{}", kSolutionStem, extension);
      std::error_code error;
      if (fs::is_regular_file(name, error)) found.push_back(name);
    }
  }
  if (found.size() == 1) return fs::path(found.front());
  if (found.empty())
    return fail({Fault::usage, "arguments", "a file to judge",
                 "none, and no solution.* in this folder", "judge start makes one"});
  std::string all;
  for (const std::string& name : found) all += (all.empty() ? "" : ", ") + name;
  return fail(
      {Fault::usage, "arguments", "a file to judge", "several here: " + all, "name one of them"});
}

std::optional<fs::path> own_cases(const fs::path& solution) {
  const fs::path cases = solution.parent_path() / kOwnCases;
  std::error_code error;
  return fs::is_regular_file(cases, error) ? std::optional(cases) : std::nullopt;
}

}  // namespace judge::cli
