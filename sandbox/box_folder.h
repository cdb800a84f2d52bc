#pragma once

#include <filesystem>

#include "judge/base/fd.h"
#include "judge/base/result.h"

// The folder of a box without namespaces, with its work folder in it; claimed (judge/base/claim.h).
// judge-box removes it, or, if it cannot, clean_leftovers().
namespace judge::sandbox {

struct BoxFolder {
  std::filesystem::path path;  // empty: the box has namespaces
  Fd lock;
};
[[nodiscard]] Result<BoxFolder> make_box_folder();

// Where they are made.
[[nodiscard]] std::filesystem::path box_folders();

}  // namespace judge::sandbox
