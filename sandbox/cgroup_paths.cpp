#include "sandbox/cgroup_paths.h"

#include <string>
#include <vector>

namespace judge::sandbox {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const auto end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return parts;
}

bool contains(std::string_view list, std::string_view word) {
  for (const auto part : split(list, ','))
    if (part == word) return true;
  return false;
}

// mountinfo writes space, tab, newline and backslash as \040 and the like.
std::string unescape(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 3 < text.size()) {
      plain += static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 +
                                 (text[i + 3] - '0'));
      i += 3;
    } else {
      plain += text[i];
    }
  }
  return plain;
}

struct HierarchyMount {
  int version = 0;
  std::string root;   // which group is mounted
  std::string point;  // where
  std::string controllers;
};

// id parent major:minor root point options [tags…] - type source super-options
std::optional<HierarchyMount> read_mount(std::string_view line) {
  const auto dash = line.find(" - ");
  if (dash == std::string_view::npos) return std::nullopt;
  const auto before = split(line.substr(0, dash), ' ');
  const auto after = split(line.substr(dash + 3), ' ');
  if (before.size() < 6 || after.size() < 3) return std::nullopt;
  if (after[0] != "cgroup" && after[0] != "cgroup2") return std::nullopt;
  return HierarchyMount{after[0] == "cgroup2" ? 2 : 1, unescape(before[3]), unescape(before[4]),
                        std::string(after[2])};
}

// `path` (as /proc/self/cgroup has it) below a mount that shows `root`.
std::optional<CgroupPlace> place(const HierarchyMount& mount, std::string_view path) {
  // A group outside our cgroup namespace.
  if (path.starts_with("/..")) return std::nullopt;
  std::string_view rest = path;
  if (mount.root != "/") {
    if (!rest.starts_with(mount.root)) return std::nullopt;
    rest.remove_prefix(mount.root.size());
    if (!rest.empty() && rest.front() != '/') return std::nullopt;
  }
  while (!rest.empty() && rest.front() == '/') rest.remove_prefix(1);
  CgroupPlace found{mount.version, mount.point, mount.point};
  if (!rest.empty()) found.own /= rest;
  return found;
}

class Groups {
 public:
  Groups(std::string_view cgroup, std::string_view mountinfo) : cgroup_(cgroup) {
    for (const auto line : split(mountinfo, '\n'))
      if (auto mount = read_mount(line)) mounts_.push_back(std::move(*mount));
  }

  [[nodiscard]] std::optional<CgroupPlace> find(std::string_view controller) const {
    for (const auto line : split(cgroup_, '\n')) {
      const auto [controllers, path] = fields(line);
      if (!contains(controllers, controller)) continue;
      for (const auto& mount : mounts_) {
        if (mount.version != 1 || !contains(mount.controllers, controller)) continue;
        if (auto found = place(mount, path)) return found;
      }
    }
    return find_unified();
  }

 private:
  // number:controllers:path
  static std::pair<std::string_view, std::string_view> fields(std::string_view line) {
    const auto first = line.find(':');
    const auto second = first == std::string_view::npos ? first : line.find(':', first + 1);
    if (second == std::string_view::npos) return {};
    return {line.substr(first + 1, second - first - 1), line.substr(second + 1)};
  }

  [[nodiscard]] std::optional<CgroupPlace> find_unified() const {
    for (const auto line : split(cgroup_, '\n')) {
      if (!line.starts_with("0::")) continue;
      for (const auto& mount : mounts_)
        if (mount.version == 2)
          if (auto found = place(mount, line.substr(3))) return found;
    }
    return std::nullopt;
  }

  std::string_view cgroup_;
  std::vector<HierarchyMount> mounts_;
};

}  // namespace

CgroupPaths find_cgroups(std::string_view cgroup, std::string_view mountinfo) {
  const Groups groups(cgroup, mountinfo);
  return {groups.find("memory"), groups.find("pids"), groups.find("cpuacct")};
}

}  // namespace judge::sandbox
