#include "judge/cli/resolve.h"

#include <fmt/format.h>

#include <algorithm>

namespace judge::cli {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool is_file(const std::string& word) {
  std::error_code error;
  return std::filesystem::is_regular_file(word, error);
}

// A problem named in full, by slug or alias; prefixes are for people, not for file names.
std::optional<Problem> named_in_full(const Catalog& catalog, const std::string& name) {
  if (name.empty()) return std::nullopt;
  Result<Problem> found = catalog.find(name);
  if (!found) return std::nullopt;
  const bool in_full =
      found->id == name || std::ranges::find(found->aliases, name) != found->aliases.end();
  return in_full ? std::optional(*std::move(found)) : std::nullopt;
}

std::optional<Problem> named_by_folder(const Catalog& catalog, const std::filesystem::path& file) {
  std::error_code error;
  auto folder = std::filesystem::absolute(file, error).lexically_normal().parent_path();
  const auto slugs = catalog.slugs();
  for (; folder.has_relative_path(); folder = folder.parent_path()) {
    if (std::ranges::find(slugs, folder.filename().string()) != slugs.end()) {
      return named_in_full(catalog, folder.filename().string());
    }
  }
  return std::nullopt;
}

// command: whose message it is.
Result<Target> guess(const Catalog& catalog, const std::string& word, std::string_view command) {
  if (!is_file(word)) {
    if (catalog.find(word)) {
      return fail({Fault::usage, "arguments", "a problem and a file",
                   fmt::format("only \"{}\"", word),
                   fmt::format("judge {} {} FILE", command, word)});
    }
    return fail({Fault::usage, word, "a file to judge", "no such file", ""});
  }
  auto by_folder = named_by_folder(catalog, word);
  auto by_name = named_in_full(catalog, slug_of(std::filesystem::path(word).filename().string()));
  if (by_folder && by_name && by_folder->id != by_name->id) {
    return fail({Fault::usage, word, "one problem",
                 fmt::format("its folder says {}, its name {}", by_folder->id, by_name->id),
                 fmt::format("name the problem: judge {} {} {}", command, by_name->id, word)});
  }
  if (by_folder) return Target{*std::move(by_folder), word};
  if (by_name) return Target{*std::move(by_name), word};
  return fail({Fault::usage, word, "a file named like a problem, or in a folder that is", "neither",
               fmt::format("name the problem: judge {} PROBLEM {} (judge list shows them)", command,
                           word)});
}

}  // namespace

std::string slug_of(std::string_view file_name) {
  const std::string_view stem = file_name.substr(0, file_name.find('.'));
  std::string slug;
  for (std::size_t i = 0; i < stem.size(); ++i) {
    const char c = stem[i];
    if (c == '_' || c == ' ') {
      slug += '-';
    } else if (is_upper(c)) {
      if (i > 0 && is_lower_or_digit(stem[i - 1])) slug += '-';
      slug += static_cast<char>(c - 'A' + 'a');
    } else {
      slug += c;
    }
  }
  return slug;
}

Result<Target> resolve(const Catalog& catalog, const std::vector<std::string>& words,
                       std::string_view command) {
  if (words.size() == 1) return guess(catalog, words[0], command);
  const bool swapped = is_file(words[0]) && !is_file(words[1]) && catalog.find(words[1]);
  const std::string& name = words[swapped ? 1 : 0];
  const std::string& file = words[swapped ? 0 : 1];
  JUDGE_TRY_ASSIGN(Problem problem, catalog.find(name));
  return Target{std::move(problem), file};
}

Result<Targets> resolve_all(const Catalog& catalog, const std::vector<std::string>& words) {
  if (words.size() > 1 && !is_file(words[0])) {
    JUDGE_TRY_ASSIGN(Problem problem, catalog.find(words[0]));
    return Targets{std::move(problem), {words.begin() + 1, words.end()}};
  }
  std::optional<Targets> found;
  std::optional<Error> unclear;
  for (const std::string& word : words) {
    Result<Target> one = guess(catalog, word, "bench");
    if (!one) {
      if (!unclear) unclear = one.error();
      continue;
    }
    if (found && found->problem.id == one->problem.id) continue;
    if (!found) {
      found = Targets{std::move(one->problem), {}};
      continue;
    }
    return fail({Fault::usage, word, "files of one problem",
                 fmt::format("{} and {}", found->problem.id, one->problem.id),
                 "judge bench PROBLEM FILE…"});
  }
  if (!found) return fail(*std::move(unclear));
  found->files.assign(words.begin(), words.end());
  return *std::move(found);
}

}  // namespace judge::cli
