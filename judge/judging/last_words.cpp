#include "judge/judging/last_words.h"

#include <algorithm>

#include "judge/judging/text_lines.h"
#include "judge/judging/utf8.h"

namespace judge {
namespace {

constexpr std::size_t kMaxMessage = 1000;  // bytes
constexpr std::size_t kMaxFrames = 32;

bool begins_message(std::string_view line, const CrashWords& words) {
  return std::ranges::any_of(words.messages,
                             [line](const std::string& word) { return line.starts_with(word); });
}

bool has_one_of(std::string_view line, const std::vector<std::string>& words) {
  return std::ranges::any_of(
      words, [line](const std::string& word) { return line.find(word) != line.npos; });
}

wire::ExceptionKind kind_of(std::string_view message, const CrashWords& words) {
  if (has_one_of(message, words.out_of_memory)) return wire::ExceptionKind::out_of_memory;
  if (has_one_of(message, words.stack_overflow)) return wire::ExceptionKind::stack_overflow;
  if (has_one_of(message, words.deadlock)) return wire::ExceptionKind::deadlock;
  return wire::ExceptionKind::error;
}

}  // namespace

std::optional<wire::ExceptionFrame> read_last_words(std::string_view stderr_bytes,
                                                    const CrashWords& words) {
  std::optional<wire::ExceptionFrame> told;
  while (!stderr_bytes.empty()) {
    const std::string_view line = take_line(stderr_bytes);
    if (begins_message(line, words)) {
      told.emplace();
      told->kind = kind_of(line, words);
      told->message = shortened(std::string(line), kMaxMessage);
    } else if (told && told->trace.size() < kMaxFrames) {
      if (const auto number = line_number_after(line, words.frame))
        told->trace.push_back({"", *number});
    }
  }
  return told;
}

}  // namespace judge
