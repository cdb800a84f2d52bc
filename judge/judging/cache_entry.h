#pragma once

#include "judge/judging/cache.h"

// One folder of the cache and its manifest; internal to cache.cpp.
namespace judge::cache_entry {

inline constexpr std::string_view kTemporary = ".tmp-";

// Writes files and, last, the manifest into a new folder.
Result<void> write(const std::filesystem::path& folder, const std::vector<KeptFile>& files);

// Renames a written folder to its place. Where a good entry is there already, that one stays and
// the new one goes. False: could not.
bool put_in_place(const std::filesystem::path& temporary, const std::filesystem::path& target);

// A shared lock on an entry that agrees with its manifest; marks it as used now.
std::optional<Fd> lock_and_verify(const std::filesystem::path& folder);

struct Age {
  std::filesystem::path folder;
  std::uint64_t bytes = 0;
  std::filesystem::file_time_type used;
};
// All entries of all kinds, least recently used first. Removes temporary folders judges that were
// killed left behind.
std::vector<Age> all(const std::filesystem::path& root);

// Moves an entry nobody holds out of the way and removes it.
bool remove_unused(const std::filesystem::path& folder, const std::filesystem::path& aside);

}  // namespace judge::cache_entry
