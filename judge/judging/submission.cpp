#include <fmt/format.h>

#include <algorithm>

#include "judge/base/files.h"
#include "judge/judging/session.h"
#include "judge/judging/utf8.h"
#include "judge/languages/language.h"

namespace judge {
namespace {

constexpr std::uint64_t kMaxSource = kMiB;

std::string join(const std::vector<std::string>& words, std::string_view before) {
  std::string text;
  for (const std::string& word : words)
    text += fmt::format("{}{}{}", text.empty() ? "" : ", ", before, word);
  return text;
}

std::string suggestion(std::string_view word, const std::vector<std::string>& known,
                       std::string_view before) {
  const auto near = did_you_mean(word, known);
  return near ? fmt::format("did you mean {}{}?", before, *near) : "";
}

Result<const Language*> language_of(const std::filesystem::path& file) {
  std::string extension = file.extension().string();
  if (!extension.empty()) extension.erase(0, 1);
  if (const Language* language = language_of_extension(extension)) return language;
  std::vector<std::string> known;
  for (const Language& language : languages())
    known.insert(known.end(), language.extensions.begin(), language.extensions.end());
  std::string fix = suggestion(extension, known, ".");
  if (fix.empty()) fix = "rename the file or name its language: -l " + languages().front().id;
  return fail({Fault::usage, file.string(), "a file that ends in one of " + join(known, "."),
               extension.empty() ? "no extension" : "." + extension, fix});
}

Result<std::string> standard_of(const Language& language, std::string_view asked) {
  const std::vector<std::string>& known = language.standards;
  if (asked.empty()) return known.empty() ? "" : known.front();
  if (std::ranges::count(known, asked) > 0) return std::string(asked);
  const std::string found = fmt::format("\"{}\"", asked);
  if (known.empty())
    return fail(
        {Fault::usage, "--std", "nothing: " + language.name + " has one standard here", found, ""});
  return fail(
      {Fault::usage, "--std", "one of " + join(known, ""), found, suggestion(asked, known, "")});
}

}  // namespace

Result<Submission> read_submission(const std::filesystem::path& file, std::string_view language_id,
                                   std::string_view standard) {
  JUDGE_TRY_ASSIGN(std::string source, read_file(file, kMaxSource, Fault::usage));
  JUDGE_TRY_ASSIGN(const Language* language,
                   language_id.empty() ? language_of(file) : language_named(language_id));
  JUDGE_TRY_ASSIGN(std::string chosen, standard_of(*language, standard));
  const auto refuse = [&](std::string finding) {
    return fail({Fault::usage, file.string(), "the source of a solution, as UTF-8 text",
                 std::move(finding), ""});
  };
  if (source.find_first_not_of(" \t\r\n\f\v") == std::string::npos) return refuse("an empty file");
  const std::size_t nul = source.find('\0');
  if (nul != std::string::npos)
    return refuse(fmt::format("a binary file (a NUL byte at offset {})", nul));
  const std::size_t valid = utf8_prefix(source);
  if (valid != source.size())
    return refuse(fmt::format("a byte that is not UTF-8 at offset {}", valid));
  return Submission{file, std::move(source), language->id, std::move(chosen)};
}

}  // namespace judge
