#include "judge/base/embedded.h"

#include <cstdint>

// The table cmake/embed.cmake assembles. Weak: programs that embed nothing (many tests) link too,
// and then see no files.
extern "C" {
struct JudgeEmbeddedEntry {
  const char* path;
  const char* content;
  std::uint64_t size;
};
extern const JudgeEmbeddedEntry judge_embedded_table[] __attribute__((weak));
extern const std::uint64_t judge_embedded_count __attribute__((weak));
}

namespace judge {

std::vector<EmbeddedFile> embedded_files() {
  std::vector<EmbeddedFile> files;
  if (&judge_embedded_count == nullptr) return files;
  files.reserve(judge_embedded_count);
  for (std::uint64_t i = 0; i < judge_embedded_count; ++i) {
    const JudgeEmbeddedEntry& entry = judge_embedded_table[i];
    files.push_back({entry.path, std::string_view(entry.content, entry.size)});
  }
  return files;
}

std::optional<std::string_view> embedded_file(std::string_view path) {
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.path == path) return file.content;
  }
  return std::nullopt;
}

}  // namespace judge
