#include "sandbox/proc_text.h"

#include <fcntl.h>
#include <unistd.h>

#include <charconv>

#include "judge/base/fd.h"

namespace judge::sandbox {

std::string read_proc(const char* path) {
  std::string text;
  const Fd fd(::open(path, O_RDONLY | O_CLOEXEC));
  if (!fd) return text;
  char buffer[4096];
  for (ssize_t count = 0; (count = ::read(fd.get(), buffer, sizeof buffer)) > 0;)
    text.append(buffer, static_cast<std::size_t>(count));
  return text;
}

std::string reread(int fd) {
  char buffer[4096];
  const ssize_t count = ::pread(fd, buffer, sizeof buffer, 0);
  return count > 0 ? std::string(buffer, static_cast<std::size_t>(count)) : std::string();
}

std::optional<std::uint64_t> number_after(std::string_view text, std::string_view key) {
  while (!text.empty()) {
    const auto end = text.find('\n');
    std::string_view line = text.substr(0, end);
    if (line.starts_with(key)) {
      line.remove_prefix(key.size());
      const auto digits = line.find_first_not_of(" \t");
      const bool whole_key = key.empty() || digits != 0;
      std::uint64_t value = 0;
      if (whole_key && digits != std::string_view::npos &&
          std::from_chars(line.data() + digits, line.data() + line.size(), value).ec == std::errc())
        return value;
    }
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return std::nullopt;
}

bool has_word(std::string_view text, std::string_view word) {
  constexpr std::string_view kBlank = " \t\n";
  for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool starts = at == 0 || kBlank.find(text[at - 1]) != std::string_view::npos;
    const bool ends = end == text.size() || kBlank.find(text[end]) != std::string_view::npos;
    if (starts && ends) return true;
  }
  return false;
}

}  // namespace judge::sandbox
