#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "judge/base/fd.h"

// Folders of the judge's that stay when it is killed (temporary ones, cgroups) are claimed: as long
// as their owner lives it holds a lock (flock) on them, and whoever gets the lock may remove them.
// Unlike a process number in the name, that tells the living from the dead across PID namespaces
// (containers that share $TMPDIR or cgroups). systemd-tmpfiles keeps away from such folders too.
namespace judge {

// "judge-<what>-p<pid>-": what the names of this process's folders begin with; what: lower case
// letters and '-'. The numbers are for people.
[[nodiscard]] std::string claimable_prefix(std::string_view what);

// The prefix and "t<milliseconds since boot>-", to be followed by letters and digits.
[[nodiscard]] std::string claimable_name(std::string_view what);

// A name made that way, by any process.
[[nodiscard]] bool is_claimable(std::string_view name);

// The lock, ours until it is closed. Empty: errno is EWOULDBLOCK if somebody else has it, ENOENT if
// the folder is gone, and otherwise tells why its file system cannot lock it.
[[nodiscard]] Fd claim_folder(const std::filesystem::path& folder);

// The same for a folder just made. False: somebody took it for abandoned before; make another.
[[nodiscard]] bool claim_new_folder(const std::filesystem::path& folder, Fd& lock);

// If nobody holds the folder, runs remove(lock) with the lock held from the first look until the
// folder is gone: its maker may be between making and claiming it, and must not get it meanwhile.
void remove_if_abandoned(const std::filesystem::path& folder,
                         const std::function<void(const Fd& lock)>& remove);

}  // namespace judge
