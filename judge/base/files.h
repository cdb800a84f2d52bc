#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "judge/base/result.h"

namespace judge {

// The whole of a regular file. Error (fault as given): missing, a directory, not regular, not
// readable, or longer than max_bytes; the message names which.
Result<std::string> read_file(const std::filesystem::path& path, std::uint64_t max_bytes,
                              Fault fault);

// Writes beside the target and renames, so that readers see the old or the new content, never half
// of it. Error: judge fault with errno's words (full disk, read-only folder).
Result<void> write_file_atomically(const std::filesystem::path& path, std::string_view content,
                                   bool executable = false);

// A folder below $TMPDIR (or /tmp), mode 0700, removed with all its content at destruction.
class TempDir {
 public:
  // Removes those of this user whose process is gone: it was killed.
  static void remove_abandoned();
  static Result<TempDir> create(std::string_view prefix);
  TempDir(TempDir&& other) noexcept;
  TempDir& operator=(TempDir&& other) noexcept;
  TempDir(const TempDir&) = delete;
  TempDir& operator=(const TempDir&) = delete;
  ~TempDir();
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  explicit TempDir(std::filesystem::path path) : path_(std::move(path)) {}
  std::filesystem::path path_;
};

// Content hash (XXH3, 128 bit) as 32 hex digits; for cache keys, fed piece by piece. Pieces are
// length-prefixed, so that ("ab","c") and ("a","bc") differ.
class ContentHash {
 public:
  ContentHash();
  ~ContentHash();
  ContentHash(const ContentHash&) = delete;
  ContentHash& operator=(const ContentHash&) = delete;
  ContentHash& add(std::string_view piece);
  [[nodiscard]] std::string hex() const;

 private:
  void* state_;
};

}  // namespace judge
