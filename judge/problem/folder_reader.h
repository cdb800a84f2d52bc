#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "judge/problem/problem.h"

namespace judge {

// Where the files of one problem folder are.
struct ProblemFiles {
  std::filesystem::path metadata;
  std::filesystem::path statement_en;
  std::filesystem::path statement_zh;
  std::filesystem::path sample;
  std::filesystem::path secret;
  std::filesystem::path invalid;
  std::optional<std::filesystem::path> generator;
  std::optional<std::filesystem::path> checker_program;
  std::vector<ReferenceSubmission> submissions;  // by verdict, then by name
};

// Lists a problem folder. Error: anything missing, unknown, of the wrong kind (links too: a folder
// from elsewhere must not show files of this machine), or with two generators or checkers.
Result<ProblemFiles> read_folder(const std::filesystem::path& folder);

}  // namespace judge
