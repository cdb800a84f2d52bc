#pragma once

#include <cstdint>
#include <string_view>

namespace judge::sandbox {

// Who the programs of a box are, outside.
struct BoxUser {
  std::uint32_t uid = 0;
  std::uint32_t gid = 0;
  bool privileged = false;  // the judge is root, over more users than itself
};

// For root a number that nobody has, another for each box, so that boxes share no per-user limit
// and own no file; for others the user itself, which is all the kernel allows.
[[nodiscard]] BoxUser choose_box_user();

// The text of /proc/self/uid_map or gid_map has that number inside.
[[nodiscard]] bool is_mapped(std::string_view id_map, std::uint32_t id);

// The same from the text of /proc/self/uid_map, for the number-th box: root of a container may have
// only 65,536 users to choose from.
[[nodiscard]] std::uint32_t unused_user(std::string_view uid_map, std::uint32_t number);

}  // namespace judge::sandbox
