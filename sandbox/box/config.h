#pragma once

#include "sandbox/box/channel.h"

namespace judge::box {

inline constexpr unsigned kUser = 1000;  // user and group of everything inside, as seen inside
inline constexpr int kMaxMounts = 128;
inline constexpr int kMaxCgroups = 8;
inline constexpr unsigned kMaxCgroupsMessage = kMaxCgroups * 4200;  // paths of at most 4096

struct MountPlan {
  const char* host;
  const char* inside;
  bool optional;
  int tree = -1;  // the cloned mount, once opened
  bool folder = false;
};

// The cgroups message, decoded; texts point into the packet.
struct Cgroups {
  bool counted = false;
  const char* folders[kMaxCgroups];
  unsigned folder_count = 0;
  int tasks[kMaxCgroups];
  unsigned tasks_count = 0;
  int unified = -1;
};

// The config message, decoded; texts point into the packet.
struct Config {
  sandbox::wire::Config values{};
  MountPlan mounts[kMaxMounts];
  unsigned mount_count = 0;
  Cgroups cgroups;          // once they have come
  const char* folder = "";  // "": a box with namespaces

  [[nodiscard]] bool landlocked() const { return *folder != '\0'; }
  // See network.h.
  [[nodiscard]] bool makes_network_beside() const { return values.clone_into_cgroup == 0; }
};

[[nodiscard]] bool decode(const Packet& packet, Config& config);
[[nodiscard]] bool decode(const Packet& packet, Cgroups& cgroups);

}  // namespace judge::box
