#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "judge/report/escape.h"
#include "judge/report/figures.h"
#include "judge/report/paint.h"
#include "judge/report/report.h"

namespace judge::report {
namespace {

// "accepted/kadane.go": the folder's verdict and the file.
std::string name_of(const VerificationRow& row) {
  const ReferenceSubmission& submission = row.verification.submission;
  return for_terminal(
      fmt::format("{}/{}", to_string(submission.expected), submission.file.filename().string()),
      Newlines::escape);
}

struct Count {
  int matching = 0;
  int total = 0;
};

// Problems down, languages across, "matching/all" in each cell.
std::string table(const std::vector<VerificationRow>& rows, const TextOptions& options) {
  std::map<std::string, std::map<std::string, Count>> cells;
  std::map<std::string, int> columns;
  int first = display_width(word(Word::problem, options.ui));
  for (const VerificationRow& row : rows) {
    Count& count = cells[row.verification.problem][row.language];
    if (!row.skipped) ++count.total;
    if (row.matches()) ++count.matching;
    columns[row.language] = std::max(9, display_width(row.language) + 2);
    first = std::max(first, display_width(row.verification.problem));
  }
  std::string header = pad(word(Word::problem, options.ui), first);
  for (const auto& [language, width] : columns) header += fmt::format("{:>{}}", language, width);
  std::string text = paint(header, Ink::heading, options.color) + "\n";
  for (const auto& [problem, counts] : cells) {
    text += pad(problem, first);
    for (const auto& [language, width] : columns) {
      const auto found = counts.find(language);
      const bool any = found != counts.end() && found->second.total > 0;
      const Count count = any ? found->second : Count{};
      const std::string cell = any ? fmt::format("{}/{}", count.matching, count.total) : "-";
      const Ink ink = !any ? Ink::quiet : count.matching == count.total ? Ink::good : Ink::bad;
      text += paint(fmt::format("{:>{}}", cell, width), ink, options.color);
    }
    text += "\n";
  }
  return text;
}

}  // namespace

std::string verification_line(const VerificationRow& row, const TextOptions& options) {
  const std::string what = row.verification.problem + "  " + name_of(row);
  if (row.skipped) {
    return paint(fmt::format("- {}  {}", what, for_terminal(*row.skipped, Newlines::escape)),
                 Ink::quiet, options.color);
  }
  if (row.error) {
    return paint("✗ ", Ink::bad, options.color) + what + "  " +
           std::string(word(Word::could_not_judge, options.ui));
  }
  const std::string wall = duration_text(row.verification.wall, options.unicode);
  if (row.matches()) {
    return fmt::format("{} {}  {}", paint("✓", Ink::good, options.color), what,
                       paint(wall, Ink::quiet, options.color));
  }
  const std::string outcome = fmt::format(fmt::runtime(word(Word::expected_got, options.ui)),
                                          to_string(row.verification.submission.expected),
                                          to_string(row.verification.actual));
  return fmt::format("{} {}  {}  {}", paint("✗", Ink::bad, options.color), what,
                     paint(outcome, Ink::bad, options.color),
                     paint(wall, Ink::quiet, options.color));
}

std::string verification_text(const std::vector<VerificationRow>& rows,
                              const TextOptions& options) {
  std::string details;
  int matching = 0, skipped = 0;
  Nanoseconds wall{0};
  for (const VerificationRow& row : rows) {
    matching += row.matches() ? 1 : 0;
    skipped += row.skipped ? 1 : 0;
    wall += row.verification.wall;
    if (row.matches() && options.detail != Detail::full) continue;
    if (row.skipped && options.detail != Detail::full) continue;
    details += verification_line(row, options) + "\n";
    const std::string message = row.error ? row.error->message() : row.verification.message;
    if (!row.matches() && !message.empty()) {
      std::string text = for_terminal(message);
      for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 5) {
        text.replace(at, 1, "\n    ");
      }
      details += "    " + text + "\n";
    }
  }
  const auto judged = static_cast<int>(rows.size()) - skipped;
  const std::string total = fmt::format(fmt::runtime(word(Word::as_expected, options.ui)), matching,
                                        judged, duration_text(wall, options.unicode));
  std::string text = rows.empty() ? "" : table(rows, options) + "\n";
  if (!details.empty()) text += details + "\n";
  text += paint(total, matching == judged ? Ink::good : Ink::bad, options.color);
  if (skipped > 0)
    text += fmt::format(fmt::runtime(word(Word::skipped_count, options.ui)), skipped);
  return text + "\n";
}

}  // namespace judge::report
