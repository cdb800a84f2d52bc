#pragma once

#include <map>
#include <string>
#include <string_view>

#include "judge/base/files.h"

namespace judge {

// A problem folder in a temporary one, made from texts; tests break it at one point each.
class ProblemFolder {
 public:
  // A small folder that loads: a function with two parameters, two approaches, a generator.
  ProblemFolder();

  [[nodiscard]] std::filesystem::path path() const { return root_.path() / "pair-sum"; }
  void write(std::string_view file, std::string_view content) const;
  void remove(std::string_view file) const;
  // Replaces the one place where `from` stands; the test fails where there is none or a second.
  void replace(std::string_view file, std::string_view from, std::string_view to) const;

  // The loader's message, without the folder's path; "OK" if it loads.
  [[nodiscard]] std::string message() const;

 private:
  TempDir root_;
};

}  // namespace judge
