#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "judge/problem/problem.h"

namespace judge {

// The problem folders of one or more catalogs; folders are loaded when asked for, so that a broken
// problem does not hide the others.
class Catalog {
 public:
  // Error: a root is missing or not a folder. A slug in a later root hides the earlier one.
  static Result<Catalog> open(const std::vector<std::filesystem::path>& roots);

  [[nodiscard]] std::vector<std::string> slugs() const;  // sorted

  // By slug, alias or unique prefix, in this order. Error (usage): unknown, with "did you mean", or
  // ambiguous, with the candidates. Error (problem): the folder is broken, or two claim the alias.
  Result<Problem> find(std::string_view name) const;

 private:
  Result<std::filesystem::path> folder_of(std::string_view name) const;

  // slug → folder
  std::map<std::string, std::filesystem::path> folders_;
};

}  // namespace judge
