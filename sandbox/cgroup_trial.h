#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sandbox/cgroup_home.h"

// What judges of one user remember of cgroups from one process to the next.
namespace judge::sandbox {

// The folder to remember it in, of this user alone. Without one, nothing is remembered.
void keep_notes_in(std::filesystem::path folder);

// Trying limits out costs some milliseconds and an entry in the kernel's log (a program is killed
// for memory). What held is therefore remembered for as long as the machine runs.

// What an answer is valid for: this boot, this mount namespace, these hierarchies.
[[nodiscard]] std::string trial_key(const CgroupPaths& own);

[[nodiscard]] bool was_tried(const std::string& key);
void remember_trial(const std::string& key);

// Where groups were made: the next judge may run in another session's group, and still has to
// find what this one left if it was killed. The latest first.
void remember_parents(const CgroupHome& home);
[[nodiscard]] std::vector<std::filesystem::path> remembered_parents();

}  // namespace judge::sandbox
