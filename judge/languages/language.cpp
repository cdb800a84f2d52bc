#include "judge/languages/language.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

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

// Every language and whether it has been read. Reading all takes milliseconds, and most commands
// need one.
class Registry {
 public:
  Registry() : folders_(embedded_folders()) {
    for (const auto& [id, files] : folders_) {
      if (!files.contains("language.json")) continue;
      ids_.push_back(id);
      extensions_.push_back(read_extensions(files.at("language.json")));
    }
    languages_.resize(ids_.size());
    read_ = std::make_unique<std::once_flag[]>(ids_.size());
  }

  const std::vector<Language>& all() {
    for (std::size_t i = 0; i < ids_.size(); ++i) at(i);
    return languages_;
  }
  const Language* find(std::string_view id) {
    const auto found = std::ranges::find(ids_, id);
    return found == ids_.end() ? nullptr : &at(static_cast<std::size_t>(found - ids_.begin()));
  }
  [[nodiscard]] std::string id_of_extension(std::string_view extension) const {
    for (std::size_t i = 0; i < ids_.size(); ++i)
      if (std::ranges::count(extensions_[i], extension) > 0) return ids_[i];
    return "";
  }

 private:
  const Language& at(std::size_t index) {
    std::call_once(read_[index], [&] { languages_[index] = read(ids_[index]); });
    return languages_[index];
  }
  [[nodiscard]] Language read(const std::string& id) const {
    const auto& folder = folders_.at(id);
    const LanguageFiles files(folder.begin(), folder.end());
    Result<Language> language = parse_language(id, files, folders_);
    if (!language) bug(("judge/languages/" + id).c_str(), 0, language.error().message().c_str());
    return std::move(*language);
  }

  LanguageFolders folders_;
  std::vector<std::string> ids_;
  std::vector<std::vector<std::string>> extensions_;  // of each
  std::vector<Language> languages_;
  std::unique_ptr<std::once_flag[]> read_;
};

Registry& registry() {
  static Registry all;
  return all;
}

}  // namespace

const std::vector<Language>& languages() { return registry().all(); }

const Language* find_language(std::string_view id) { return registry().find(id); }

const Language* language_of_extension(std::string_view extension) {
  return find_language(language_id_of_extension(extension));
}

std::string language_id_of_extension(std::string_view extension) {
  return registry().id_of_extension(extension);
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

}  // namespace judge
