#pragma once

#include <string>
#include <vector>

#include "judge/base/fd.h"
#include "judge/base/result.h"

// Folders of a box, walked from outside through descriptors. Hostile: links, FIFOs, any depth.
namespace judge::sandbox {

[[nodiscard]] bool is_folder(const Fd& fd);
[[nodiscard]] bool is_executable(const Fd& fd);

// The regular files below a folder as "<prefix>/<relative path>", sorted; no link is followed, what
// is neither file nor folder is left out. Error: more than 4096 files or 32 levels.
Result<std::vector<std::string>> files_below(const Fd& folder, const std::string& prefix);

}  // namespace judge::sandbox
