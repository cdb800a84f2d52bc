#include "sandbox/box/config.h"

namespace judge::box {

bool decode(const Packet& packet, Config& config) {
  sandbox::wire::Reader reader(packet.data, packet.size);
  if (reader.kind() != Kind::config) return false;
  reader.number<std::uint64_t>();
  config.values = reader.number<sandbox::wire::Config>();
  config.mount_count = reader.number<std::uint32_t>();
  if (config.mount_count > kMaxMounts) return false;
  for (unsigned i = 0; i < config.mount_count; ++i) {
    MountPlan& mount = config.mounts[i];
    mount.host = reader.text();
    mount.inside = reader.text();
    mount.optional = reader.number<std::uint32_t>() != 0;
  }
  config.folder = reader.text();
  return reader.finished();
}

bool decode(const Packet& packet, Cgroups& cgroups) {
  sandbox::wire::Reader reader(packet.data, packet.size);
  if (reader.kind() != Kind::cgroups) return false;
  const auto values = reader.number<sandbox::wire::Cgroups>();
  const auto fds = static_cast<unsigned>(packet.fd_count);
  cgroups.counted = values.counted != 0;
  cgroups.tasks_count = values.tasks_files;
  cgroups.folder_count = reader.number<std::uint32_t>();
  if (cgroups.folder_count > kMaxCgroups || cgroups.tasks_count > kMaxCgroups ||
      cgroups.tasks_count > fds)
    return false;
  for (unsigned i = 0; i < cgroups.folder_count; ++i) cgroups.folders[i] = reader.text();
  for (unsigned i = 0; i < cgroups.tasks_count; ++i) cgroups.tasks[i] = packet.fds[i];
  if (fds > cgroups.tasks_count) cgroups.unified = packet.fds[cgroups.tasks_count];
  return reader.finished();
}

}  // namespace judge::box
