#include "judge/problem/catalog.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "judge/base/files.h"
#include "judge/problem/loader.h"
#include "judge/problem/metadata_reader.h"
#include "judge/problem/names.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMaxMetadataBytes = kMiB;

// The aliases in a problem.json; none where it cannot be read: a broken folder must not hide the
// others, and is reported when it is asked for by its slug.
std::vector<std::string> aliases_of(const fs::path& folder) {
  const Result<std::string> text =
      read_file(folder / "problem.json", kMaxMetadataBytes, Fault::problem);
  if (!text) return {};
  const Result<Json> json = parse_json(*text, "", Fault::problem);
  if (!json) return {};
  return read_aliases(JsonReader(*json, "", Fault::problem)).value_or(std::vector<std::string>());
}

tl::unexpected<Error> ambiguous(std::string_view name, std::string_view why,
                                const std::vector<std::string>& candidates, Fault fault) {
  return fail({fault, fmt::format("problem \"{}\"", name), "a name of one problem",
               fmt::format("{} {}", why, fmt::join(candidates, ", ")), ""});
}

}  // namespace

Result<Catalog> Catalog::open(const std::vector<fs::path>& roots) {
  Catalog catalog;
  for (const fs::path& root : roots) {
    std::error_code error;
    fs::directory_iterator entry(root, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
      std::error_code ignored;
      const std::string name = entry->path().filename().string();
      // Other files (a README, .git) are none of the catalog's business.
      if (is_slug(name) && entry->is_directory(ignored)) catalog.folders_[name] = entry->path();
    }
    if (error) {
      return fail({Fault::usage, root.string(), "a folder of problem folders", error.message(),
                   "--problems DIR or JUDGE_PROBLEMS names it"});
    }
  }
  return catalog;
}

std::vector<std::string> Catalog::slugs() const {
  std::vector<std::string> slugs;
  for (const auto& [slug, folder] : folders_) slugs.push_back(slug);
  return slugs;
}

Result<Problem> Catalog::find(std::string_view name) const {
  JUDGE_TRY_ASSIGN(const fs::path folder, folder_of(name));
  return load_problem(folder);
}

Result<fs::path> Catalog::folder_of(std::string_view name) const {
  if (const auto exact = folders_.find(std::string(name)); exact != folders_.end()) {
    return exact->second;
  }
  std::vector<std::string> by_alias;
  std::vector<std::string> by_prefix;
  std::vector<std::string> known = slugs();
  for (const auto& [slug, folder] : folders_) {
    const std::vector<std::string> aliases = aliases_of(folder);
    if (std::find(aliases.begin(), aliases.end(), name) != aliases.end()) by_alias.push_back(slug);
    if (!name.empty() && slug.starts_with(name)) by_prefix.push_back(slug);
    known.insert(known.end(), aliases.begin(), aliases.end());
  }
  if (by_alias.size() > 1) return ambiguous(name, "an alias of", by_alias, Fault::problem);
  if (by_alias.size() == 1) return folders_.at(by_alias[0]);
  if (by_prefix.size() > 1) return ambiguous(name, "the beginning of", by_prefix, Fault::usage);
  if (by_prefix.size() == 1) return folders_.at(by_prefix[0]);
  const auto meant = did_you_mean(name, known);
  return fail({Fault::usage, fmt::format("problem \"{}\"", name), "",
               meant ? fmt::format("unknown; did you mean \"{}\"?", *meant) : "unknown",
               meant ? "" : "judge list shows all"});
}

}  // namespace judge
