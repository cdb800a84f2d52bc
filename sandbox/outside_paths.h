#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sandbox/sandbox.h"

// A box without namespaces has no tree of its own: what its programs are told as "/work/main.cpp"
// lies elsewhere on the machine.
namespace judge::sandbox {

class OutsidePaths {
 public:
  OutsidePaths() = default;  // those of a box with its own tree: nothing is changed
  // `folder` holds the work folder.
  OutsidePaths(const std::filesystem::path& folder, const std::vector<Mount>& mounts);

  // With every path of the box in an argument or a variable replaced: one that begins the text or
  // stands after '=', ':', ',' or an option's letters ("-I/work/include").
  [[nodiscard]] std::string outside(std::string_view text) const;
  // The other way round, anywhere in what programs print.
  [[nodiscard]] std::string inside(std::string_view text) const;
  [[nodiscard]] bool empty() const { return places_.empty(); }

 private:
  std::vector<std::pair<std::string, std::string>> places_;  // inside, outside
};

}  // namespace judge::sandbox
