#include "judge/judging/own_library.h"

#include <filesystem>

namespace judge {

Result<sandbox::Mount> own_library(const std::string& name) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  const fs::path library = program.parent_path() / (name + ".so");
  if (!fs::exists(library, error))
    return fail({Fault::missing, "library of the judge", library.string(), "none",
                 "build it: cmake --build --preset release --target " + name});
  return sandbox::Mount{library, "/" + name + ".so", false};
}

}  // namespace judge
