#include <fmt/format.h>

#include "judge/report/escape.h"
#include "judge/report/paint.h"
#include "judge/report/report.h"

namespace judge::report {

std::string started_text(const Started& started, const TextOptions& options) {
  std::string text =
      paint(for_terminal(started.folder, Newlines::escape) + "/", Ink::heading, options.color) +
      "\n";
  for (const Started::File& file : started.files) {
    const std::string_view note = file.written ? "" : word(Word::left_as_it_was, options.ui);
    text +=
        fmt::format("  {}{}{}\n", for_terminal(file.name, Newlines::escape),
                    note.empty() ? "" : "  ", paint(std::string(note), Ink::quiet, options.color));
  }
  return text + "\n" +
         fmt::format(fmt::runtime(word(Word::next_steps, options.ui)),
                     for_terminal(started.folder, Newlines::escape), started.solution) +
         "\n";
}

}  // namespace judge::report
