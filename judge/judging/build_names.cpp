#include <algorithm>

#include "judge/judging/build.h"

namespace judge {
namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || c == '.';
}

}  // namespace

std::string box_name(const std::filesystem::path& file, const Language& language) {
  constexpr std::size_t kLongest = 100;
  std::string stem = file.stem().string().substr(0, kLongest);
  std::ranges::replace_if(
      stem, [](char c) { return !is_plain(c); }, '_');
  if (stem.empty() || stem.front() == '.' || stem.front() == '-' || stem.front() == '_')
    stem.insert(0, "solution");
  std::string extension = file.extension().string();
  if (!extension.empty()) extension.erase(0, 1);
  if (std::ranges::count(language.extensions, extension) == 0)
    extension = language.extensions.front();
  std::string name = stem + "." + extension;
  return name == language.glue_name ? "solution_" + name : name;
}

std::string readable_diagnostics(std::string text, const std::string& solution,
                                 const std::filesystem::path& file) {
  replace_all(text, "/src/", "");
  replace_all(text, "./" + solution, solution);
  const std::string name = file.filename().string();
  if (name != solution) replace_all(text, solution, name);
  return text;
}

}  // namespace judge
