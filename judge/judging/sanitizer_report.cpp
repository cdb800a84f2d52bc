#include "judge/judging/sanitizer_report.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "judge/judging/text_lines.h"
#include "judge/judging/utf8.h"

namespace judge {
namespace {

constexpr std::size_t kMaxFindings = 8;
constexpr std::size_t kMaxMessage = 300;  // bytes
constexpr std::array kKinds = {FindingKind::memory_error, FindingKind::undefined_behaviour,
                               FindingKind::data_race};

std::string_view before(std::string_view text, std::string_view end) {
  return text.substr(0, text.find(end));
}

std::string_view trimmed(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  return line;
}

// "Previous write of size 4 at 0x7b04 by thread T1:" → "Previous write"
std::string label_of(std::string_view line) {
  line = before(before(line, " of size "), " at 0x");
  if (line.ends_with(':')) line.remove_suffix(1);
  return shortened(std::string(line), kMaxMessage);
}

// One report after the other, line by line. A report has stacks, each under a line of its own that
// ends with a colon; of a stack only the innermost of the candidate's lines is told.
class ReportReader {
 public:
  explicit ReportReader(const Sanitizer& sanitizer) : sanitizer_(sanitizer) {}

  void read(std::string_view line) {
    if (begin(line) || !reading_) return;
    const std::string_view text = trimmed(line);
    reading_ = !text.starts_with("SUMMARY: ");
    if (text.empty() || text.ends_with(':') || text.find(" of size ") != text.npos) {
      label_ = label_of(text);
      told_ = false;
    } else if (const auto number = line_number_after(line, sanitizer_.frame);
               reading_ && number && !told_) {
      tell(*number);
    }
  }

  std::vector<Finding> take() {
    for (Finding& finding : findings_) {
      if (finding.message.empty()) {
        finding.message = fmt::format("{}", fmt::join(finding.events, "; "));
        finding.events.clear();
      }
      if (finding.events.size() == 1) finding.events.clear();  // the finding's line is all of it
    }
    return std::move(findings_);
  }

 private:
  bool begin(std::string_view line) {
    for (const ReportRule& rule : sanitizer_.reports) {
      const std::size_t at = line.find(rule.word);
      const auto kind = finding_kind(rule.finding);
      if (at == line.npos || !kind) continue;
      std::string_view message = line.substr(at + rule.word.size());
      for (const std::string& end : rule.until) message = before(message, end);
      findings_.push_back({*kind,
                           shortened(std::string(message), kMaxMessage),
                           {},
                           line_number_after(line.substr(0, at), sanitizer_.frame)});
      label_.clear();
      told_ = false;
      reading_ = true;
      stacks_ = rule.stacks;
      return true;
    }
    return false;
  }

  void tell(std::uint32_t number) {
    told_ = true;
    Finding& finding = findings_.back();
    if (!finding.line) finding.line = number;
    if (finding.events.size() == stacks_) return;
    finding.events.push_back(
        fmt::format("{}{}line {}", label_, label_.empty() ? "" : ": ", number));
  }

  const Sanitizer& sanitizer_;
  std::vector<Finding> findings_;
  bool reading_ = false;    // within a report
  std::size_t stacks_ = 0;  // of it to tell
  std::string label_;       // of the stack being read
  bool told_ = false;       // its line
};

}  // namespace

std::optional<FindingKind> finding_kind(std::string_view word) {
  for (const FindingKind kind : kKinds)
    if (to_string(kind) == word) return kind;
  return std::nullopt;
}

std::vector<Finding> read_sanitizer_report(std::string_view stderr_bytes,
                                           const Sanitizer& sanitizer) {
  ReportReader reader(sanitizer);
  while (!stderr_bytes.empty()) reader.read(take_line(stderr_bytes));
  std::vector<Finding> told;
  for (Finding& finding : reader.take()) {
    const bool known = std::ranges::any_of(told, [&](const Finding& other) {
      return other.kind == finding.kind && other.line == finding.line &&
             other.message == finding.message;
    });
    if (!known && told.size() < kMaxFindings) told.push_back(std::move(finding));
  }
  return told;
}

}  // namespace judge
