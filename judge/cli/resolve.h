#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "judge/problem/catalog.h"

namespace judge::cli {

// What `[P] FILE` on the command line means.
struct Target {
  Problem problem;
  std::filesystem::path file;
};

// words: one or two. Two are problem and file, in either order where that is unmistakable. One is
// the file: the problem is the one its name (two_sum.go, TwoSum.java) or a folder it lies in
// (two-sum/solution.go) names by slug or alias. command: whose words they are, for messages.
// Error: usage, or the catalog's own.
Result<Target> resolve(const Catalog& catalog, const std::vector<std::string>& words,
                       std::string_view command);

// What `[P] FILE…` means.
struct Targets {
  Problem problem;
  std::vector<std::filesystem::path> files;  // at least one
};

// words: at least one. The first is the problem unless it is a file; then the files' names or
// folders say it, and must agree. Error: as resolve.
Result<Targets> resolve_all(const Catalog& catalog, const std::vector<std::string>& words);

// A file's stem as a slug: "TwoSum", "Two sum" and "two_sum" are the same; up to the first dot.
[[nodiscard]] std::string slug_of(std::string_view file_name);

}  // namespace judge::cli
