#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/fd.h"
#include "judge/base/files.h"

namespace judge {

// A file to keep: relative path inside the entry, content.
struct KeptFile {
  std::string path;
  std::string content;
  bool executable = false;
};

// A folder of the cache, or a temporary one where the cache cannot be written. Holds a shared lock
// while it lives, so that no other judge evicts it.
struct StoredFolder {
  std::filesystem::path path;
  bool cached = false;  // false: temporary, goes with this value
  std::shared_ptr<TempDir> temporary;
  std::shared_ptr<Fd> lock;
};

// A folder whose content comes later: a box can show it already. It keeps its identity when the
// entry appears under its key; goes with this value where it was not stored.
class ReservedFolder {
 public:
  static std::optional<ReservedFolder> create(std::filesystem::path path);
  ReservedFolder(ReservedFolder&&) noexcept = default;
  ReservedFolder& operator=(ReservedFolder&&) noexcept = default;
  ~ReservedFolder();
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] bool is(const std::filesystem::path& folder) const;  // under another name

 private:
  ReservedFolder(std::filesystem::path path, Fd folder)
      : path_(std::move(path)), folder_(std::move(folder)) {}
  std::filesystem::path path_;
  Fd folder_;
};

// Folders by content key below <root>/<kind>/<key>/, written by the judge only. Each has a
// manifest (name, size, mtime, hash of every file) written last; an entry that does not agree with
// its manifest is as good as absent. Entries appear by rename, so several judges may share a cache;
// the least recently used go when all together exceed the bound. That is looked at after every 32nd
// of the bound that was stored, as it means reading every manifest.
class Cache {
 public:
  explicit Cache(std::filesystem::path root, std::uint64_t max_bytes = kDefaultBytes);

  [[nodiscard]] std::optional<StoredFolder> find(std::string_view kind, std::string_view key) const;
  // Never fails for the cache's sake: what cannot be stored becomes a temporary folder.
  // reserved: the folder to fill, of the same kind. It is not the stored one where another judge
  // was faster, or where it could not be stored: ask it. Error: fault judge, no temporary folder
  // either (full disk).
  Result<StoredFolder> store(std::string_view kind, std::string_view key,
                             const std::vector<KeptFile>& files,
                             const ReservedFolder* reserved = nullptr) const;
  // nullopt: nothing can be stored.
  [[nodiscard]] std::optional<ReservedFolder> reserve(std::string_view kind) const;

  // Small texts (version lines, generated cases); reading what is not there gives nullopt,
  // writing where it is not possible does nothing.
  [[nodiscard]] std::optional<std::string> text(std::string_view kind, std::string_view key) const;
  void store_text(std::string_view kind, std::string_view key, std::string_view content) const;

  // Why nothing can be stored, for the person; empty if it can.
  [[nodiscard]] std::string unwritable() const;

  static constexpr std::uint64_t kDefaultBytes = std::uint64_t{1} << 30;

 private:
  [[nodiscard]] std::filesystem::path entry(std::string_view kind, std::string_view key) const;
  // Counts the bytes of a new entry. True where it is time to look at the whole cache.
  [[nodiscard]] bool has_grown(std::uint64_t bytes) const;
  void evict() const;

  std::filesystem::path root_;
  std::uint64_t max_bytes_;
};

}  // namespace judge
