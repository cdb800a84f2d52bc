#pragma once

#include <filesystem>

#include "judge/base/result.h"

// The folder of a box without namespaces, with its work folder in it. Its name tells which judge it
// is of, as those of cgroups do; judge-box removes it.
namespace judge::sandbox {

[[nodiscard]] Result<std::filesystem::path> make_box_folder();

// Where they are made.
[[nodiscard]] std::filesystem::path box_folders();

}  // namespace judge::sandbox
