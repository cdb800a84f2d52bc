#include "judge/languages/language.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "judge/base/assert.h"
#include "judge/base/embedded.h"
#include "judge/languages/parse.h"

namespace judge {
namespace {

LanguageFolders embedded_folders() {
  LanguageFolders folders;
  for (const EmbeddedFile& file : embedded_files()) {
    const std::size_t slash = file.path.find('/');
    if (slash == std::string_view::npos) continue;
    folders[std::string(file.path.substr(0, slash))].emplace(file.path.substr(slash + 1),
                                                             file.content);
  }
  return folders;
}

std::vector<Language> load_languages() {
  std::vector<Language> all;
  const LanguageFolders folders = embedded_folders();
  for (const auto& [id, files] : folders) {
    if (!files.contains("language.json")) continue;
    Result<Language> language = parse_language(id, files, folders);
    if (!language) bug(("judge/languages/" + id).c_str(), 0, language.error().message().c_str());
    all.push_back(std::move(*language));
  }
  return all;
}

}  // namespace

const std::vector<Language>& languages() {
  static const std::vector<Language> all = load_languages();
  return all;
}

const Language* find_language(std::string_view id) {
  const auto found = std::ranges::find(languages(), id, &Language::id);
  return found == languages().end() ? nullptr : &*found;
}

Result<const Language*> language_named(std::string_view id) {
  if (const Language* language = find_language(id)) return language;
  std::vector<std::string> ids;
  for (const Language& language : languages()) ids.push_back(language.id);
  const auto meant = did_you_mean(id, ids);
  return fail({Fault::usage, "language", fmt::format("one of {}", fmt::join(ids, ", ")),
               id.empty() ? "nothing" : fmt::format("\"{}\"", id),
               meant ? fmt::format("did you mean {}?", *meant) : ""});
}

const Language* language_of_extension(std::string_view extension) {
  for (const Language& language : languages()) {
    if (std::ranges::count(language.extensions, extension) > 0) return &language;
  }
  return nullptr;
}

}  // namespace judge
