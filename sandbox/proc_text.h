#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Reading what the kernel writes in /proc and cgroup files.
namespace judge::sandbox {

// The whole file; empty if it cannot be read.
[[nodiscard]] std::string read_proc(const char* path);

// The first 4 KiB at offset 0 of an open file (which cgroup and /proc files make anew each time).
[[nodiscard]] std::string reread(int fd);

// The number after `key` and blanks at the start of a line; with an empty key, at the start.
[[nodiscard]] std::optional<std::uint64_t> number_after(std::string_view text,
                                                        std::string_view key);

// `word` stands in the text between white space.
[[nodiscard]] bool has_word(std::string_view text, std::string_view word);

}  // namespace judge::sandbox
