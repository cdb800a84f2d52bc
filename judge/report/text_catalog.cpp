#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "judge/languages/glue.h"
#include "judge/problem/loader.h"
#include "judge/report/escape.h"
#include "judge/report/figures.h"
#include "judge/report/markdown.h"
#include "judge/report/report.h"
#include "judge/report/rows.h"
#include "judge/report/signature_text.h"

namespace judge::report {
namespace {

std::string difficulty_text(const std::string& difficulty, Ui ui) {
  if (difficulty == "easy") return std::string(word(Word::easy, ui));
  if (difficulty == "medium") return std::string(word(Word::medium, ui));
  if (difficulty == "hard") return std::string(word(Word::hard, ui));
  return for_terminal(difficulty, Newlines::escape);
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& item : words) text += (text.empty() ? "" : ", ") + item;
  return for_terminal(text, Newlines::escape);
}

using Columns = std::vector<std::string>;

// Rows under each other; the last column is not padded.
std::string table(const std::vector<Columns>& table_rows, const TextOptions& options) {
  std::vector<int> widths(table_rows.front().size(), 0);
  for (const Columns& columns : table_rows) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      widths[i] = std::max(widths[i], display_width(columns[i]));
    }
  }
  std::string text;
  for (const Columns& columns : table_rows) {
    std::string line;
    for (std::size_t i = 0; i + 1 < columns.size(); ++i) line += pad(columns[i], widths[i] + 2);
    line += columns.back();
    text += (text.empty() ? paint(line, Ink::heading, options.color) : line) + "\n";
  }
  return text;
}

std::string samples_text(const Problem& problem, const TextOptions& options) {
  std::string text;
  for (const Case& item : problem.cases) {
    if (item.group != CaseGroup::sample) continue;
    const auto dumped = [](const Json& json) {
      return for_terminal(json.dump(-1, ' ', false, Json::error_handler_t::replace),
                          Newlines::escape);
    };
    std::string line = dumped(input_to_json(item.input, problem.signature));
    if (item.expected && !item.expected->empty()) {
      line += " → " + dumped(outputs_to_json(*item.expected, item.input, problem.signature));
    }
    text += "    " + wrapped(line, options.width - 6, 6) + "\n";
  }
  return text;
}

// "  C++" and the empty solution in it.
std::string starter_text(const Language& language, const Problem& problem,
                         const TextOptions& options) {
  std::string text = "\n  " + paint(language.name, Ink::heading, options.color) + "\n";
  const std::string starter = for_terminal(render_starter(language, problem.signature));
  for (std::string_view rest = starter; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    text += line.empty() ? "\n" : "    " + paint(line, Ink::code, options.color) + "\n";
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return text;
}

// How to begin, in every language there is.
std::string start_text(const Problem& problem, const TextOptions& options) {
  std::string known;
  for (const Language& language : languages()) known += (known.empty() ? "" : "|") + language.id;
  return fmt::format(fmt::runtime(word(Word::start_with, options.ui)),
                     fmt::format("judge start {} -l {}", problem.id, known));
}

std::string hints_text(const Problem& problem, int count, const TextOptions& options) {
  const auto& hints = problem.interview.hints;
  if (count == 0) return "";
  if (hints.empty()) return "\n" + std::string(word(Word::no_hints, options.ui)) + "\n";
  std::string text;
  for (std::size_t i = 0; i < std::min(hints.size(), static_cast<std::size_t>(count)); ++i) {
    const std::string title = fmt::format(fmt::runtime(word(Word::hint, options.ui)), i + 1);
    text += "\n" + paint(title, Ink::heading, options.color) + "\n" +
            markdown_text(in_ui(hints[i].text, options.ui), options);
  }
  return text;
}

}  // namespace

std::string list_text(const std::vector<Problem>& problems, const TextOptions& options) {
  if (problems.empty()) return std::string(word(Word::no_problems, options.ui)) + "\n";
  std::vector<Columns> lines = {
      {std::string(word(Word::problem, options.ui)), std::string(word(Word::title, options.ui)),
       std::string(word(Word::difficulty, options.ui)), std::string(word(Word::tags, options.ui))}};
  for (const Problem& problem : problems) {
    lines.push_back({problem.id, for_terminal(in_ui(problem.title, options.ui), Newlines::escape),
                     difficulty_text(problem.difficulty, options.ui), joined(problem.tags)});
  }
  return table(lines, options);
}

std::string show_text(const Problem& problem, const ShowChoice& choice,
                      const TextOptions& options) {
  std::string facts =
      fmt::format("{} · {}", problem.id, difficulty_text(problem.difficulty, options.ui));
  if (!problem.tags.empty()) facts += " · " + joined(problem.tags);
  std::string text = paint(facts, Ink::quiet, options.color) + "\n\n" +
                     markdown_text(in_ui(problem.statement, options.ui), options) + "\n";
  const auto heading = [&](Word which) {
    return paint(word(which, options.ui), Ink::heading, options.color) + "\n";
  };
  text += heading(Word::signature);
  for (const std::string& line : signature_lines(problem.signature)) {
    text += "    " + paint(for_terminal(line, Newlines::escape), Ink::code, options.color) + "\n";
  }
  if (choice.language != nullptr) text += starter_text(*choice.language, problem, options);
  text += "\n" + heading(Word::samples) + samples_text(problem, options);
  text += "\n" + heading(Word::limits) + "    " +
          fmt::format(fmt::runtime(word(Word::limits_are, options.ui)),
                      duration_text(problem.limits.time, options.unicode),
                      bytes_text(problem.limits.memory_bytes)) +
          "\n    " +
          fmt::format(fmt::runtime(word(Word::approaches_known, options.ui)),
                      problem.approaches.size(), problem.interview.hints.size()) +
          "\n";
  if (choice.language == nullptr) text += "    " + start_text(problem, options) + "\n";
  return text + hints_text(problem, choice.hints, options);
}

}  // namespace judge::report
