#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace judge::sandbox {

// strong: a file barrier, process containment, no network, seccomp, and memory and process limits
// by
//         the kernel's cgroups.
// basic:  a file barrier, process containment and limits of some kind (rlimits, sampling).
// none:   anything.
enum class IsolationLevel { none, basic, strong };
[[nodiscard]] std::string_view to_string(IsolationLevel level);
[[nodiscard]] std::optional<IsolationLevel> parse_isolation_level(std::string_view word);

// What came of a program inside that tried to get past a mechanism.
enum class Trial { none, held, gave_way };

// One mechanism, as `judge doctor` shows it.
struct Mechanism {
  std::string id;  // "user-ns", "mount-ns", "pid-ns", "net-ns", "ipc-ns", "uts-ns", "cgroup-ns",
                   // "proc", "cgroup-v1", "cgroup-v2", "cgroup-hybrid" ("cgroup": none of them),
                   // "landlock", "seccomp", "no-new-privs", "no-capabilities", "rlimits"
  bool in_force = false;
  std::string reason;  // what it gives; or why it is not in force
  std::string enable;  // the exact command that would enable it; empty if none is known
  Trial trial = Trial::none;
};

struct Isolation {
  IsolationLevel level = IsolationLevel::none;
  std::vector<Mechanism> mechanisms;
  std::string memory_source;  // "cgroup", "vm-hwm", "rusage"
  std::string cpu_source;     // "cgroup", "process-clock", "rusage"

  [[nodiscard]] std::vector<std::string> in_force() const;
};

// Tries each mechanism for real (opens a box, enforces a limit). For `judge doctor`.
[[nodiscard]] Isolation probe_isolation();

}  // namespace judge::sandbox
