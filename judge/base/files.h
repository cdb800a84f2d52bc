#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "judge/base/fd.h"
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

// A folder below $TMPDIR (or /tmp), mode 0700, claimed (claim.h), and removed with all its content
// at destruction.
class TempDir {
 public:
  // what: of the names it is made from, see claimable_name().
  static Result<TempDir> create(std::string_view what);
  // Removes this user's claimable folders there that nobody holds: their process was killed.
  static void remove_abandoned();
  TempDir(TempDir&& other) noexcept;
  TempDir& operator=(TempDir&& other) noexcept;
  TempDir(const TempDir&) = delete;
  TempDir& operator=(const TempDir&) = delete;
  ~TempDir();
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  TempDir(std::filesystem::path path, Fd lock) : path_(std::move(path)), lock_(std::move(lock)) {}
  std::filesystem::path path_;
  Fd lock_;
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
