#pragma once

#include <filesystem>

#include "sandbox/cgroup_home.h"

// Trying limits out costs some milliseconds and an entry in the kernel's log (a program is killed
// for memory). What held is therefore remembered for as long as the machine runs.
namespace judge::sandbox {

// The file to remember it in, of this user alone. Without one, each process tries anew.
void keep_trials_in(std::filesystem::path file);

// What an answer is valid for: this boot, this mount namespace, these hierarchies.
[[nodiscard]] std::string trial_key(const CgroupPaths& own);

[[nodiscard]] bool was_tried(const std::string& key);
void remember_trial(const std::string& key);

}  // namespace judge::sandbox
