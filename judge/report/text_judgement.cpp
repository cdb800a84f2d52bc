#include <fmt/format.h>

#include <algorithm>

#include "judge/report/escape.h"
#include "judge/report/figures.h"
#include "judge/report/report.h"
#include "judge/report/rows.h"
#include "judge/report/text_case.h"
#include "judge/report/text_scaling.h"

namespace judge::report {
namespace {

constexpr std::size_t kMostEvents = 24;
constexpr std::size_t kMostCompilerLines = 60;

std::string headline(const Judgement& judgement, const TextOptions& options) {
  const bool good = judgement.verdict == Verdict::accepted;
  const std::string verdict =
      fmt::format("{} {}", good ? "✓" : "✗", verdict_word(judgement.verdict, options.ui));
  std::string what = judgement.problem + " · " + judgement.file.filename().string();
  if (!judgement.toolchain.empty()) what += " · " + judgement.toolchain;
  return paint(verdict, good ? Ink::good : Ink::bad, options.color) + "   " +
         paint(for_terminal(what, Newlines::escape), Ink::quiet, options.color) + "\n";
}

std::string counts(const Judgement& judgement, const TextOptions& options) {
  const Summary& summary = judgement.summary;
  const int total = summary.passed + summary.failed + summary.skipped;
  if (total == 0) return "";
  std::string text =
      fmt::format(fmt::runtime(word(Word::passed_of, options.ui)), summary.passed, total);
  if (summary.skipped > 0) {
    text += fmt::format(fmt::runtime(word(Word::not_run, options.ui)), summary.skipped);
  }
  return "  " + text + "\n";
}

std::string compiler_words(const Judgement& judgement, const TextOptions& options) {
  std::string text;
  if (!judgement.compile.message.empty() && judgement.compile.message != judgement.message) {
    text += "  " + for_terminal(judgement.compile.message) + "\n";
  }
  if (judgement.compile.ok || judgement.compile.diagnostics.empty()) return text;
  std::string words = for_terminal(judgement.compile.diagnostics);
  std::size_t end = 0;
  for (std::size_t lines = 0; lines < kMostCompilerLines && end < words.size(); ++lines) {
    end = std::min(words.find('\n', end), words.size() - 1) + 1;
  }
  const auto left = std::count(words.begin() + static_cast<std::ptrdiff_t>(end), words.end(), '\n');
  if (options.detail != Detail::full && left > 0) {
    words.resize(end);
    words += fmt::format(fmt::runtime(word(Word::more_lines, options.ui)), left) + "\n";
  }
  if (!words.ends_with('\n')) words += '\n';
  return text + "\n" + words;
}

std::string heading(const Run& run, const TextOptions& options) {
  std::string text = fmt::format("{} {}", word(Word::case_, options.ui), for_terminal(run.case_id));
  text = paint(text, Ink::heading, options.color);
  if (!run.skipped && run.verdict != Verdict::accepted) {
    text += "   " + std::string(verdict_word(run.verdict, options.ui));
  }
  return "\n" + text + "\n";
}

std::string cases(const Judgement& judgement, const Problem& problem, const TextOptions& options) {
  std::string text;
  const Run* failure = judgement.first_failure();
  if (failure) text += heading(*failure, options) + case_text(*failure, problem, options);
  if (options.detail == Detail::failing || judgement.runs.empty()) return text;
  std::string lines = "\n";
  for (const Run& run : judgement.runs) lines += "  " + case_line(run, options);
  text += lines;
  for (const Run& run : judgement.runs) {
    const bool wanted = options.detail == Detail::full || run.group == CaseGroup::custom;
    if (&run == failure || run.skipped || !wanted || !shows_answers(judgement, run)) continue;
    const std::string body = case_text(run, problem, options);
    if (!body.empty()) text += heading(run, options) + body;
  }
  return text;
}

std::string finding(const Finding& finding, const TextOptions& options) {
  std::string label = "! " + finding_word(finding.kind, options.ui);
  if (finding.line) {
    label += fmt::format(fmt::runtime(word(Word::in_line, options.ui)), *finding.line);
  }
  std::string text = "\n" + paint(label, Ink::warning, options.color) + "\n";
  text += "  " +
          wrapped(for_terminal(in_ui({finding.message, finding.zh}, options.ui)),
                  options.width - kIndent, kIndent) +
          "\n";
  const std::size_t most = options.detail == Detail::full
                               ? finding.events.size()
                               : std::min(kMostEvents, finding.events.size());
  for (std::size_t i = 0; i < most; ++i) {
    text += "    " + for_terminal(finding.events[i], Newlines::escape) + "\n";
  }
  if (most < finding.events.size()) {
    text += "    " +
            fmt::format(fmt::runtime(word(Word::more_events, options.ui)),
                        finding.events.size() - most) +
            "\n";
  }
  return text;
}

// Where the CPU and memory figures come from; all runs of a judgement are measured the same way.
struct Sources {
  std::string cpu;
  std::string memory;
};

Sources sources(const Judgement& judgement) {
  Sources result;
  for (const Run& run : judgement.runs) {
    const sandbox::Usage& usage = run.usage;
    if (usage.cpu && result.cpu.empty()) result.cpu = to_string(usage.cpu->source);
    if (usage.memory_peak_bytes && result.memory.empty()) {
      result.memory = to_string(usage.memory_peak_bytes->source);
    }
  }
  return result;
}

std::string figure(const std::string& amount, const std::string& limit, const std::string& source,
                   const TextOptions& options) {
  if (amount.empty()) return std::string(word(Word::not_measured, options.ui));
  std::string detail = fmt::format(fmt::runtime(word(Word::limit, options.ui)), limit);
  if (!source.empty()) detail += fmt::format(fmt::runtime(word(Word::by, options.ui)), source);
  return pad(amount, 9) + " " + paint(detail, Ink::quiet, options.color);
}

std::string costs(const Judgement& judgement, const TextOptions& options) {
  const Summary& summary = judgement.summary;
  std::string text = "\n";
  if (summary.passed + summary.failed > 0) {
    const Sources from = sources(judgement);
    text += row(word(Word::time, options.ui),
                figure(summary.cpu_max ? duration_text(*summary.cpu_max, options.unicode) : "",
                       duration_text(judgement.time_limit, options.unicode), from.cpu, options),
                options);
    text += row(word(Word::memory, options.ui),
                figure(summary.memory_max ? bytes_text(*summary.memory_max) : "",
                       bytes_text(judgement.memory_limit), from.memory, options),
                options);
  }
  if (judgement.compile.cached) {
    text += row(word(Word::compile, options.ui), word(Word::cached, options.ui), options);
  } else if (judgement.compile.wall) {
    text += row(word(Word::compile, options.ui),
                duration_text(*judgement.compile.wall, options.unicode), options);
  }
  return text == "\n" ? "" : text;
}

// What was looked for with sanitizers, or why it was not.
std::string looks(const Judgement& judgement, const TextOptions& options) {
  std::string text;
  for (const SanitizerLook& look : judgement.sanitizers) {
    const auto form =
        fmt::runtime(word(look.why_not.empty() ? Word::looked_in : Word::not_looked, options.ui));
    const std::string line = look.why_not.empty()
                                 ? fmt::format(form, look.looks_for, look.cases, look.of)
                                 : fmt::format(form, look.looks_for, look.why_not);
    text += rows(word(Word::looked_for, options.ui),
                 wrapped(for_terminal(line), text_columns(options), 0), 3, options);
  }
  return text;
}

// One line where the isolation is not the strongest; nothing where it is.
std::string isolation(const Judgement& judgement, const TextOptions& options) {
  const sandbox::Isolation& isolation = judgement.isolation;
  if (isolation.level == sandbox::IsolationLevel::strong || isolation.mechanisms.empty()) return "";
  std::string missing;
  for (const sandbox::Mechanism& mechanism : isolation.mechanisms) {
    if (!mechanism.in_force) missing += (missing.empty() ? "" : ", ") + mechanism.id;
  }
  const std::string line = fmt::format(fmt::runtime(word(Word::isolation_hint, options.ui)),
                                       to_string(isolation.level), missing.empty() ? "-" : missing);
  return row(word(Word::isolation, options.ui), paint(line, Ink::warning, options.color), options);
}

}  // namespace

std::string judgement_text(const Judgement& judgement, const Problem& problem,
                           const TextOptions& options) {
  std::string text = headline(judgement, options) + counts(judgement, options);
  if (!judgement.message.empty()) {
    text +=
        "  " + wrapped(for_terminal(judgement.message), options.width - kIndent, kIndent) + "\n";
  }
  text += compiler_words(judgement, options) + cases(judgement, problem, options);
  for (const Finding& found : judgement.findings) text += finding(found, options);
  return text + costs(judgement, options) + scaling_text(judgement, problem, options) +
         looks(judgement, options) + isolation(judgement, options);
}

}  // namespace judge::report
