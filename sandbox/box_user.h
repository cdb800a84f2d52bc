#pragma once

#include <cstdint>
#include <string_view>

namespace judge::sandbox {

// Who the programs of a box are, outside.
struct BoxUser {
  std::uint32_t uid = 0;
  std::uint32_t gid = 0;
  bool privileged = false;  // the judge is root and can make them someone else
};

// For root a number that nobody has, another for each box, so that boxes share no per-user limit
// and own no file; for others the user itself, which is all the kernel allows.
[[nodiscard]] BoxUser choose_box_user();

// The same from the text of /proc/self/uid_map, for the number-th box: root of a container may have
// only 65,536 users to choose from.
[[nodiscard]] std::uint32_t unused_user(std::string_view uid_map, std::uint32_t number);

}  // namespace judge::sandbox
