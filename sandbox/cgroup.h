#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "judge/base/fd.h"
#include "judge/base/result.h"
#include "judge/base/units.h"

namespace judge::sandbox {

struct CgroupHome;

// The cgroups of one box, one folder in each hierarchy that is needed. The kernel's file names
// differ between v1 and v2 (cgroup_names.h). The box's outer process removes the folders; the
// destructor does so only where that one could not.
class Cgroup {
 public:
  // Makes the folders. Whatever cannot be had is left out, and why_not() says why.
  static Cgroup create(const CgroupHome& home);
  static Cgroup create();  // in cgroup_home()
  static Cgroup none(std::string why_not);
  Cgroup(Cgroup&& other) noexcept;
  Cgroup& operator=(Cgroup&&) = delete;
  ~Cgroup();
  // Kills what is left inside and removes the folders, if they are still there.
  void remove();

  [[nodiscard]] bool has_memory() const { return memory_.version != 0; }
  [[nodiscard]] bool has_pids() const { return pids_.version != 0; }
  [[nodiscard]] bool has_cpu() const { return cpu_.version != 0; }
  [[nodiscard]] int version() const { return memory_.version; }
  // Parts of it are v1's, parts v2's.
  [[nodiscard]] bool is_hybrid() const;
  [[nodiscard]] const std::string& why_not() const { return why_not_; }

  // How a process gets in: it writes "0" to each of the `tasks` files (v1), and is cloned into the
  // unified folder (v2; an empty Fd if there is none).
  [[nodiscard]] const std::vector<std::filesystem::path>& folders() const { return folders_; }
  [[nodiscard]] Result<std::vector<Fd>> open_tasks() const;
  [[nodiscard]] Fd open_unified() const;

  // Limits; 0 takes one away. Written only when they change.
  Result<void> limit_memory(std::uint64_t bytes);
  Result<void> limit_processes(std::uint32_t count);

  [[nodiscard]] std::optional<Nanoseconds> cpu() const;
  // The highest since the group was made or the last reset that worked.
  [[nodiscard]] std::optional<std::uint64_t> memory_peak() const;
  bool reset_memory_peak();  // false where the kernel cannot (v2 before Linux 6.12)
  [[nodiscard]] std::optional<std::uint64_t> memory_now() const;
  [[nodiscard]] std::uint64_t oom_kills() const;          // 0 where not counted
  [[nodiscard]] std::uint64_t refused_processes() const;  // 0 where not counted
  // Gets ready with these poll events at an out-of-memory kill; -1 where there is none.
  [[nodiscard]] int oom_fd() const;
  [[nodiscard]] short oom_poll_events() const;
  void clear_oom_event();

 private:
  struct Part {
    int version = 0;  // 0: not there
    std::filesystem::path folder;
  };
  Cgroup() = default;
  Part make_part(int version, const std::filesystem::path& parent);
  void open_files();
  void watch_oom();

  Part memory_;
  Part pids_;
  Part cpu_;
  std::vector<std::filesystem::path> folders_;
  std::vector<Fd> claims_;  // on the folders
  std::string why_not_;
  std::uint64_t memory_limit_ = 0;
  std::uint32_t process_limit_ = 0;
  Fd peak_file_;
  Fd memory_file_;
  Fd oom_file_;
  Fd oom_event_;  // v1 only; v2's counter file itself can be polled
  Fd refused_file_;
  Fd cpu_file_;
};

}  // namespace judge::sandbox
