#include "judge/judging/last_words.h"

#include <algorithm>

#include "judge/judging/text_lines.h"
#include "judge/judging/utf8.h"

namespace judge {
namespace {

constexpr std::size_t kMaxMessage = 1000;  // bytes
constexpr std::size_t kMaxFrames = 32;
constexpr std::size_t kMaxFunction = 200;  // bytes

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

// "main.find(0xc000…)" → "find"; "" where the line names none.
std::string function_named(std::string_view line, const CrashWords& words) {
  if (words.function.empty() || !line.starts_with(words.function)) return "";
  const std::string_view name = line.substr(words.function.size());
  return shortened(std::string(name.substr(0, name.rfind('('))), kMaxFunction);
}

// Of one thread's stack the heading and the submission's frames, two lines each; "" if there are
// none.
std::string own_frames(std::string_view stack, const CrashWords& words) {
  std::string kept;
  const std::string_view heading = take_line(stack);
  std::string_view before = heading;
  while (!stack.empty()) {
    const std::string_view line = take_line(stack);
    if (line_number_after(line, words.frame))
      kept.append(before).append("\n").append(line).append("\n");
    before = line;
  }
  if (kept.empty() || kept.starts_with(heading)) return kept;
  return std::string(heading) + "\n" + kept;
}

}  // namespace

std::string without_foreign_frames(std::string_view stderr_bytes, const CrashWords& words) {
  if (words.function.empty()) return std::string(stderr_bytes);
  std::size_t end = stderr_bytes.size();  // of what is kept as it is: with the last message's line
  std::string_view rest = stderr_bytes;
  while (!rest.empty())
    if (begins_message(take_line(rest), words)) end = stderr_bytes.size() - rest.size();
  std::string kept(stderr_bytes.substr(0, end));
  rest = stderr_bytes.substr(end);
  while (!rest.empty()) {
    if (rest.front() == '\n') {
      rest.remove_prefix(1);
      continue;
    }
    const std::size_t blank = std::min(rest.find("\n\n"), rest.size());
    const std::string stack = own_frames(rest.substr(0, blank), words);
    if (!stack.empty()) kept += "\n" + stack;
    rest.remove_prefix(blank);
  }
  return kept;
}

std::optional<wire::ExceptionFrame> read_last_words(std::string_view stderr_bytes,
                                                    const CrashWords& words) {
  std::optional<wire::ExceptionFrame> told;
  std::string_view before;
  while (!stderr_bytes.empty()) {
    const std::string_view line = take_line(stderr_bytes);
    if (begins_message(line, words)) {
      told.emplace();
      told->kind = kind_of(line, words);
      told->message = shortened(std::string(line), kMaxMessage);
    } else if (told && told->trace.size() < kMaxFrames) {
      if (const auto number = line_number_after(line, words.frame))
        told->trace.push_back({function_named(before, words), *number});
    }
    before = line;
  }
  return told;
}

}  // namespace judge
