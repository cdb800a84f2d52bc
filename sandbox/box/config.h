#pragma once

#include "sandbox/box/channel.h"

namespace judge::box {

inline constexpr unsigned kUser = 1000;  // user and group of everything inside, as seen inside
inline constexpr int kMaxMounts = 128;
inline constexpr int kMaxCgroups = 8;

struct MountPlan {
  const char* host;
  const char* inside;
  bool optional;
  int tree = -1;  // the cloned mount, once opened
  bool folder = false;
};

// The config message, decoded; texts point into the packet.
struct Config {
  sandbox::wire::Config values{};
  MountPlan mounts[kMaxMounts];
  unsigned mount_count = 0;
  const char* cgroups[kMaxCgroups];
  unsigned cgroup_count = 0;
  int tasks[kMaxCgroups];
  unsigned tasks_count = 0;
  int cgroup2 = -1;
  const char* folder = "";  // "": a box with namespaces

  [[nodiscard]] bool landlocked() const { return *folder != '\0'; }
};

[[nodiscard]] bool decode(const Packet& packet, Config& config);

}  // namespace judge::box
