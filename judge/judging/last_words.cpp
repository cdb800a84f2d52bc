#include "judge/judging/last_words.h"

#include <algorithm>
#include <charconv>

#include "judge/judging/utf8.h"

namespace judge {
namespace {

constexpr std::size_t kMaxMessage = 1000;  // bytes
constexpr std::size_t kMaxFrames = 32;

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

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

// The number after `frame` in the line; nullopt if there is none.
std::optional<std::uint32_t> line_number(std::string_view line, std::string_view frame) {
  const std::size_t at = line.find(frame);
  if (at == line.npos) return std::nullopt;
  const std::string_view digits = line.substr(at + frame.size());
  std::uint32_t number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return read.ec == std::errc() ? std::optional(number) : std::nullopt;
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
      if (const auto number = line_number(line, words.frame)) told->trace.push_back({"", *number});
    }
  }
  return told;
}

}  // namespace judge
