#include "judge/problem/folder_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "judge/problem/names.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

enum class Kind { file, folder };

std::string_view words_for(Kind kind) { return kind == Kind::file ? "a file" : "a folder"; }

std::string words_for(fs::file_type type) {
  switch (type) {
    case fs::file_type::regular:
      return "a file";
    case fs::file_type::directory:
      return "a folder";
    case fs::file_type::symlink:
      return "a symbolic link";
    case fs::file_type::fifo:
      return "a named pipe";
    case fs::file_type::not_found:
      return "nothing";
    case fs::file_type::none:
    case fs::file_type::block:
    case fs::file_type::character:
    case fs::file_type::socket:
    case fs::file_type::unknown:
      return "something else";
  }
  return "something else";
}

Result<void> check_kind(const fs::path& path, Kind kind) {
  std::error_code error;
  const fs::file_type found = fs::symlink_status(path, error).type();
  const auto wanted = kind == Kind::file ? fs::file_type::regular : fs::file_type::directory;
  if (found == wanted) return {};
  return fail({Fault::problem, path.string(), std::string(words_for(kind)), words_for(found), ""});
}

// A name in a folder. The kind is what the folder itself says of it, which costs no further look;
// empty for links, and where the folder does not say.
struct Entry {
  std::string name;
  std::optional<Kind> kind;
};

std::optional<Kind> kind_of(const fs::directory_entry& entry) {
  std::error_code error;
  if (entry.is_symlink(error)) return std::nullopt;
  if (entry.is_regular_file(error)) return Kind::file;
  if (entry.is_directory(error)) return Kind::folder;
  return std::nullopt;
}

Result<void> check_kind(const fs::path& folder, const Entry& entry, Kind kind) {
  return entry.kind == kind ? Result<void>() : check_kind(folder / entry.name, kind);
}

// What is in a folder, sorted by name.
Result<std::vector<Entry>> entries_in(const fs::path& folder) {
  std::error_code error;
  std::vector<Entry> entries;
  fs::directory_iterator entry(folder, error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
    entries.push_back({entry->path().filename().string(), kind_of(*entry)});
  }
  if (error) {
    return fail({Fault::problem, folder.string(), "a readable folder", error.message(), ""});
  }
  std::ranges::sort(entries, {}, &Entry::name);
  return entries;
}

// What may stand in one folder, by name; `required` says whether it must.
struct Allowed {
  Kind kind;
  bool required;
};
using AllowedNames = std::map<std::string, Allowed>;

const AllowedNames kProblemNames{
    {"problem.json", {Kind::file, true}},    {"statement.en.md", {Kind::file, true}},
    {"statement.zh.md", {Kind::file, true}}, {"cases", {Kind::folder, true}},
    {"submissions", {Kind::folder, true}},   {"generator.cpp", {Kind::file, false}},
    {"generator.py", {Kind::file, false}},   {"checker.cpp", {Kind::file, false}},
    {"checker.py", {Kind::file, false}},
};
const AllowedNames kCaseNames{
    {"sample.jsonl", {Kind::file, true}},
    {"secret.jsonl", {Kind::file, true}},
    {"invalid.jsonl", {Kind::file, true}},
};

AllowedNames verdict_names() {
  AllowedNames names;
  for (int i = 0; i <= static_cast<int>(Verdict::judge_error); ++i) {
    const auto verdict = static_cast<Verdict>(i);
    if (verdict == Verdict::judge_error) continue;  // nobody's submission earns it
    names.emplace(to_string(verdict), Allowed{Kind::folder, verdict == Verdict::accepted});
  }
  return names;
}

tl::unexpected<Error> unknown_name(const fs::path& path, const AllowedNames& allowed) {
  std::vector<std::string> known;
  for (const auto& [name, what] : allowed) known.push_back(name);
  const std::string name = path.filename().string();
  const auto meant = did_you_mean(name, known);
  return fail({Fault::problem, path.string(), "",
               meant ? fmt::format("unknown name; did you mean \"{}\"?", *meant)
                     : fmt::format("unknown name; known here: {}", fmt::join(known, ", ")),
               meant ? "" : "move it out of the problem folder"});
}

// Gives the names that are there.
Result<std::set<std::string>> check_names(const fs::path& folder, const AllowedNames& allowed) {
  JUDGE_TRY_ASSIGN(const std::vector<Entry> entries, entries_in(folder));
  std::set<std::string> names;
  for (const Entry& entry : entries) {
    const auto found = allowed.find(entry.name);
    if (found == allowed.end()) return unknown_name(folder / entry.name, allowed);
    JUDGE_TRY(check_kind(folder, entry, found->second.kind));
    names.insert(entry.name);
  }
  for (const auto& [name, what] : allowed) {
    if (what.required && !names.contains(name)) JUDGE_TRY(check_kind(folder / name, what.kind));
  }
  return names;
}

// generator.cpp or generator.py, if one is there.
Result<std::optional<fs::path>> find_program(const fs::path& folder,
                                             const std::set<std::string>& names,
                                             std::string_view stem) {
  const fs::path cpp = folder / fmt::format("{}.cpp", stem);
  const fs::path py = folder / fmt::format("{}.py", stem);
  const bool has_cpp = names.contains(cpp.filename().string());
  const bool has_py = names.contains(py.filename().string());
  if (has_cpp && has_py) {
    return fail({Fault::problem, cpp.string(), fmt::format("one {}", stem),
                 fmt::format("{}.cpp and {}.py", stem, stem), "remove one of them"});
  }
  if (has_cpp) return std::optional<fs::path>(cpp);
  if (has_py) return std::optional<fs::path>(py);
  return std::optional<fs::path>();
}

// "hash-map.commented.py" → "hash-map".
Result<std::string> approach_in_name(const fs::path& file) {
  const std::string name = file.filename().string();
  std::vector<std::string> parts;
  for (std::size_t start = 0;;) {
    const std::size_t dot = name.find('.', start);
    parts.push_back(name.substr(start, dot == std::string::npos ? dot : dot - start));
    if (dot == std::string::npos) break;
    start = dot + 1;
  }
  const bool legal = (parts.size() == 2 || parts.size() == 3) &&
                     std::all_of(parts.begin(), parts.end(),
                                 [](const std::string& part) { return is_slug(part); });
  if (legal) return parts[0];
  return fail({Fault::problem, file.string(),
               "a name like approach.ext or approach.variant.ext in lower-case words",
               fmt::format("\"{}\"", name), ""});
}

Result<void> read_submissions(const fs::path& folder, std::vector<ReferenceSubmission>& found) {
  JUDGE_TRY_ASSIGN(const std::set<std::string> verdicts, check_names(folder, verdict_names()));
  for (const std::string& verdict : verdicts) {
    const fs::path group = folder / verdict;
    JUDGE_TRY_ASSIGN(const std::vector<Entry> entries, entries_in(group));
    for (const Entry& entry : entries) {
      JUDGE_TRY(check_kind(group, entry, Kind::file));
      JUDGE_TRY_ASSIGN(std::string approach, approach_in_name(group / entry.name));
      found.push_back({*parse_verdict(verdict), std::move(approach), group / entry.name});
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.expected < b.expected; });
  return {};
}

}  // namespace

Result<ProblemFiles> read_folder(const fs::path& folder) {
  std::error_code error;
  // The folder itself may be reached by a link; what is in it may not.
  if (!fs::is_directory(folder, error)) {
    return fail({Fault::problem, folder.string(), "a problem folder",
                 words_for(fs::status(folder, error).type()), ""});
  }
  JUDGE_TRY_ASSIGN(const std::set<std::string> names, check_names(folder, kProblemNames));
  JUDGE_TRY(check_names(folder / "cases", kCaseNames));
  ProblemFiles files;
  files.metadata = folder / "problem.json";
  files.statement_en = folder / "statement.en.md";
  files.statement_zh = folder / "statement.zh.md";
  files.sample = folder / "cases" / "sample.jsonl";
  files.secret = folder / "cases" / "secret.jsonl";
  files.invalid = folder / "cases" / "invalid.jsonl";
  JUDGE_TRY_ASSIGN(files.generator, find_program(folder, names, "generator"));
  JUDGE_TRY_ASSIGN(files.checker_program, find_program(folder, names, "checker"));
  JUDGE_TRY(read_submissions(folder / "submissions", files.submissions));
  return files;
}

}  // namespace judge
