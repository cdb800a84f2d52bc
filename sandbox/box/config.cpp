#include "sandbox/box/config.h"

namespace judge::box {

bool decode(const Packet& packet, Config& config) {
  sandbox::wire::Reader reader(packet.data, packet.size);
  if (reader.kind() != Kind::config) return false;
  config.values = reader.number<sandbox::wire::Config>();
  config.mount_count = reader.number<std::uint32_t>();
  if (config.mount_count > kMaxMounts) return false;
  for (unsigned i = 0; i < config.mount_count; ++i) {
    MountPlan& mount = config.mounts[i];
    mount.host = reader.text();
    mount.inside = reader.text();
    mount.optional = reader.number<std::uint32_t>() != 0;
  }
  config.cgroup_count = reader.number<std::uint32_t>();
  if (config.cgroup_count > kMaxCgroups) return false;
  for (unsigned i = 0; i < config.cgroup_count; ++i) config.cgroups[i] = reader.text();
  config.folder = reader.text();
  config.tasks_count = config.values.tasks_files;
  if (config.tasks_count > kMaxCgroups ||
      config.tasks_count > static_cast<unsigned>(packet.fd_count))
    return false;
  for (unsigned i = 0; i < config.tasks_count; ++i) config.tasks[i] = packet.fds[i];
  if (static_cast<unsigned>(packet.fd_count) > config.tasks_count)
    config.cgroup2 = packet.fds[config.tasks_count];
  return reader.finished();
}

}  // namespace judge::box
