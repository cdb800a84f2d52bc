#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace judge {

// ContentHash().add(content).hex() of a file of that many bytes, in little memory. nullopt: not to
// be read, or of another length.
[[nodiscard]] std::optional<std::string> content_hash_of_file(const std::filesystem::path& path,
                                                              std::uint64_t bytes);

}  // namespace judge
