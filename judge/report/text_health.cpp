#include <fmt/format.h>

#include <algorithm>

#include "judge/report/escape.h"
#include "judge/report/figures.h"
#include "judge/report/mechanisms.h"
#include "judge/report/report.h"
#include "judge/report/rows.h"

namespace judge::report {
namespace {

constexpr int kNameColumns = 17;

std::string heading(Word which, const TextOptions& options) {
  return paint(word(which, options.ui), Ink::heading, options.color) + "\n";
}

std::string entry(bool good, std::string_view name, std::string_view text,
                  const TextOptions& options) {
  const std::string mark = paint(good ? "✓" : "✗", good ? Ink::good : Ink::bad, options.color);
  return fmt::format("  {} {} {}\n", mark, pad(name, kNameColumns),
                     wrapped(text, options.width - kNameColumns - 5, kNameColumns + 5));
}

std::string remedy(std::string_view command, const TextOptions& options) {
  if (command.empty()) return "";
  const std::string label(word(Word::enable_with, options.ui));
  // On one line, however long: it is there to be copied.
  return std::string(kNameColumns + 5, ' ') + label + " " +
         paint(for_terminal(command, Newlines::escape), Ink::code, options.color) + "\n";
}

std::string isolation(const Health& health, const TextOptions& options) {
  const sandbox::Isolation& isolation = health.isolation;
  const bool strong = isolation.level == sandbox::IsolationLevel::strong;
  std::string text = heading(Word::mechanisms, options);
  for (const sandbox::Mechanism& mechanism : isolation.mechanisms) {
    text += entry(mechanism.in_force, mechanism.id,
                  for_terminal(mechanism_text(mechanism, options.ui), Newlines::escape), options);
    if (!mechanism.in_force) text += remedy(mechanism.enable, options);
  }
  const auto known = [](const std::string& source) { return source.empty() ? "-" : source; };
  text += "  " + fmt::format(fmt::runtime(word(Word::level, options.ui)),
                             paint(sandbox::to_string(isolation.level),
                                   strong ? Ink::good : Ink::warning, options.color),
                             known(isolation.memory_source), known(isolation.cpu_source));
  return text + "\n\n";
}

std::string languages(const Health& health, const TextOptions& options) {
  std::string text = heading(Word::languages, options);
  for (const Health::Language& language : health.languages) {
    if (!language.error) {
      text += entry(true, language.id, for_terminal(language.version, Newlines::escape), options);
      continue;
    }
    Error without_fix = *language.error;
    without_fix.fix.clear();
    text +=
        entry(false, language.id, for_terminal(without_fix.message(), Newlines::escape), options);
    text += remedy(language.error->fix, options);
  }
  return text + "\n";
}

std::string indented_error(const Error& error) {
  std::string text = for_terminal(error.message());
  const std::string indent(kNameColumns + 5, ' ');
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += indent.size()) {
    text.insert(at + 1, indent);
  }
  return indent + text + "\n";
}

std::string catalogs(const Health& health, const TextOptions& options) {
  std::string text = heading(Word::catalogs, options);
  for (const Health::CatalogFolder& folder : health.catalogs) {
    const bool good = !folder.error && folder.broken.empty();
    std::string line = fmt::format(fmt::runtime(word(Word::problems_count, options.ui)),
                                   folder.problems, folder.broken.size());
    text += entry(good, line, for_terminal(folder.path, Newlines::escape), options);
    if (folder.error) text += indented_error(*folder.error);
    for (const BrokenProblem& broken : folder.broken) text += indented_error(broken.error);
  }
  return text + "\n";
}

std::string cache(const Health& health, const TextOptions& options) {
  const Health::Cache& cache = health.cache;
  std::string text = heading(Word::cache, options);
  const std::string state =
      cache.writable ? bytes_text(cache.bytes) : std::string(word(Word::not_writable, options.ui));
  text += entry(cache.writable, state, for_terminal(cache.path, Newlines::escape), options);
  if (!cache.message.empty()) text += entry(false, "", for_terminal(cache.message), options);
  return text + "\n";
}

}  // namespace

bool Health::usable() const {
  const bool any_language = std::any_of(languages.begin(), languages.end(),
                                        [](const Language& language) { return !language.error; });
  return any_language && isolation.level != sandbox::IsolationLevel::none;
}

std::string health_text(const Health& health, const TextOptions& options) {
  const bool usable = health.usable();
  return isolation(health, options) + languages(health, options) + catalogs(health, options) +
         cache(health, options) +
         paint(word(usable ? Word::usable : Word::not_usable, options.ui),
               usable ? Ink::good : Ink::bad, options.color) +
         "\n";
}

std::string error_text(const Error& error, const TextOptions& options) {
  return paint("judge:", Ink::bad, options.color) + " " + for_terminal(error.message()) + "\n";
}

}  // namespace judge::report
