#include "judge/report/text_case.h"

#include <fmt/format.h>

#include <algorithm>

#include "judge/report/calls.h"
#include "judge/report/difference.h"
#include "judge/report/escape.h"
#include "judge/report/figures.h"
#include "judge/report/rows.h"

namespace judge::report {
namespace {

constexpr std::size_t kCallsAround = 8;  // operations shown before the first differing one
constexpr std::size_t kMostInputLines = 12;
constexpr std::size_t kMostOutputLines = 20;
constexpr std::size_t kMostFrames = 8;

std::string in_ui(Word which, const TextOptions& options) {
  return std::string(word(which, options.ui));
}

std::string input_rows(const Run& run, const TextOptions& options) {
  std::string text;
  for (const std::string& line : as_assignments(run.input)) {
    text += clip(line, 6 * text_columns(options)) + "\n";
  }
  return rows(in_ui(Word::input, options), text, kMostInputLines, options);
}

std::string marker_row(const Difference& shown, const TextOptions& options) {
  std::string text = std::string(static_cast<std::size_t>(shown.marker), ' ') + "^";
  if (!shown.path.empty()) text += " " + shown.path;
  return row("", paint(text, Ink::bad, options.color), options);
}

std::string answer_rows(const Run& run, const TextOptions& options) {
  const bool wrong = run.verdict == Verdict::wrong_answer;
  const Difference shown =
      difference(run.expected, run.got, text_columns(options), run.compared_in_order);
  std::string text;
  if (!shown.lines.empty()) {
    for (const std::string& line : shown.lines) {
      const Ink ink = line[0] == '-' ? Ink::good : line[0] == '+' ? Ink::bad : Ink::quiet;
      text += row(text.empty() ? in_ui(Word::difference, options) : "",
                  paint(line, ink, options.color), options);
    }
    return text + row("", in_ui(Word::difference_key, options), options);
  }
  if (!run.expected.empty()) {
    text += row(in_ui(Word::expected, options), paint(shown.expected, Ink::good, options.color),
                options);
  }
  if (!run.got.empty()) {
    text += row(in_ui(Word::got, options),
                paint(shown.got, wrong ? Ink::bad : Ink::good, options.color), options);
  }
  // Under the very first character a mark says nothing: the whole answers differ.
  if (wrong && shown.marker > 0) text += marker_row(shown, options);
  return text;
}

std::string call_row(const Call& call, const TextOptions& options) {
  const std::string_view mark = call.differs ? "✗" : " ";
  std::string line = fmt::format("{} {}", mark, call.call);
  const std::string& result = call.differs || !call.got.empty() ? call.got : call.expected;
  if (!result.empty()) line += " → " + result;
  if (call.differs) {
    line += "   " + in_ui(Word::expected, options) + " " +
            (call.expected.empty() ? "null" : call.expected);
  }
  line = clip(line, options.width - kIndent);
  return "  " + (call.differs ? paint(line, Ink::bad, options.color) : line) + "\n";
}

// The operations up to the first that differs; the rest was never relevant.
std::string call_rows(const std::vector<Call>& calls, const TextOptions& options) {
  const auto found =
      std::find_if(calls.begin(), calls.end(), [](const Call& call) { return call.differs; });
  const auto last =
      found != calls.end() ? static_cast<std::size_t>(found - calls.begin()) : calls.size() - 1;
  const bool cut = options.detail != Detail::full && last > kCallsAround;
  const std::size_t first = cut ? last - kCallsAround : 0;
  std::string text;
  if (first > 0) {
    const auto line = fmt::format(fmt::runtime(word(Word::calls_before, options.ui)), first);
    text += "    " + paint(line, Ink::quiet, options.color) + "\n";
  }
  for (std::size_t i = first; i <= last; ++i) text += call_row(calls[i], options);
  return text;
}

std::string evidence_rows(const Run& run, const TextOptions& options) {
  std::string text;
  const bool says_more =
      run.difference != fmt::format("expected {}, got {}", run.expected, run.got);
  if (!run.difference.empty() && says_more) {
    text += rows(in_ui(Word::difference, options),
                 wrapped(for_terminal(run.difference), text_columns(options), 0), 8, options);
  }
  if (!run.message.empty()) {
    text += rows(in_ui(Word::reason, options),
                 wrapped(for_terminal(run.message), text_columns(options), 0), 12, options);
  }
  for (std::size_t i = 0; i < std::min(run.trace.size(), kMostFrames); ++i) {
    const SourceLine& frame = run.trace[i];
    if (frame.function.empty()) continue;  // the reason has the line
    const std::string line = fmt::format(fmt::runtime(word(Word::frame, options.ui)), frame.line,
                                         for_terminal(frame.function, Newlines::escape));
    text += row(i == 0 ? in_ui(Word::at, options) : "", line, options);
  }
  return text;
}

std::string output_rows(const Run& run, const TextOptions& options) {
  std::string text;
  if (!run.stdout_bytes.empty()) {
    text += rows(in_ui(Word::stdout_, options), for_terminal(run.stdout_bytes), kMostOutputLines,
                 options);
  }
  if (!run.stderr_bytes.empty()) {
    text += rows(in_ui(Word::stderr_, options), for_terminal(run.stderr_bytes), kMostOutputLines,
                 options);
  }
  if (run.output_truncated) {
    text += row("", paint(word(Word::shortened, options.ui), Ink::quiet, options.color), options);
  }
  return text;
}

}  // namespace

std::string case_text(const Run& run, const Problem& problem, const TextOptions& options) {
  std::vector<Call> calls;
  if (problem.signature.form == Form::class_sequence) {
    calls = as_calls(run.input, run.expected, run.got);
  }
  std::string text;
  if (!calls.empty()) {
    text += call_rows(calls, options);
  } else if (!run.input.empty()) {
    text += input_rows(run, options) + answer_rows(run, options);
  }
  return text + evidence_rows(run, options) + output_rows(run, options);
}

bool shows_answers(const Judgement& judgement, const Run& run) {
  return run.group != CaseGroup::secret || &run == judgement.first_failure();
}

std::string case_line(const Run& run, const TextOptions& options) {
  if (run.skipped) {
    return paint(fmt::format("- {}  {}", run.case_id, word(Word::not_run_short, options.ui)),
                 Ink::quiet, options.color) +
           "\n";
  }
  const bool good = run.verdict == Verdict::accepted;
  std::string text = paint(good ? "✓" : "✗", good ? Ink::good : Ink::bad, options.color);
  text += " " + pad(for_terminal(run.case_id, Newlines::escape), 28);
  std::string figures;
  if (run.usage.cpu)
    figures += fmt::format("{:>10}", duration_text(run.usage.cpu->value, options.unicode));
  if (run.usage.memory_peak_bytes) {
    figures += fmt::format("{:>12}", bytes_text(run.usage.memory_peak_bytes->value));
  }
  text += paint(figures, Ink::quiet, options.color);
  if (!good) text += "   " + std::string(verdict_word(run.verdict, options.ui));
  return text + "\n";
}

}  // namespace judge::report
