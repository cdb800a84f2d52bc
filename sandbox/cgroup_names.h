#pragma once

// The kernel's names of what a Cgroup uses, by version.
// Sources: Documentation/admin-guide/cgroup-v1/{memory,pids,cpuacct}.rst and cgroup-v2.rst.
namespace judge::sandbox {

struct CgroupNames {
  const char* memory_limit;
  const char* swap_limit;
  bool swap_limit_includes_memory;
  const char* memory_now;
  const char* memory_peak;
  const char* peak_reset;  // what to write there for a new window
  const char* oom_counter;
  const char* oom_kills_all;  // what makes a kill for memory one of the whole group
  const char* pids_limit;
  const char* pids_events;
  const char* cpu;
  const char* cpu_key;  // "": the file is one number
  long cpu_unit_ns;
  const char* unlimited;  // as memory limit
};

inline constexpr CgroupNames kCgroupV1{"memory.limit_in_bytes",
                                       "memory.memsw.limit_in_bytes",
                                       true,
                                       "memory.usage_in_bytes",
                                       "memory.max_usage_in_bytes",
                                       "0",
                                       "memory.oom_control",
                                       "memory.oom.group",  // not there
                                       "pids.max",
                                       "pids.events",
                                       "cpuacct.usage",
                                       "",
                                       1,
                                       "-1"};
inline constexpr CgroupNames kCgroupV2{"memory.max",
                                       "memory.swap.max",
                                       false,
                                       "memory.current",
                                       "memory.peak",
                                       "reset",
                                       "memory.events",
                                       "memory.oom.group",
                                       "pids.max",
                                       "pids.events",
                                       "cpu.stat",
                                       "usage_usec",
                                       1000,
                                       "max"};

[[nodiscard]] constexpr const CgroupNames& cgroup_names(int version) {
  return version == 2 ? kCgroupV2 : kCgroupV1;
}

}  // namespace judge::sandbox
