#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "judge/base/files.h"
#include "judge/languages/language.h"

namespace judge::testing {

// A submission compiled in plain folders.
struct Compiled {
  TempDir folder;        // src/, work/
  std::string solution;  // file name
  bool ok = false;
  std::string diagnostics;  // what the commands printed
};

// Runs the steps of one language as language.json describes them. What prepare kept is shared by
// all test programs of this build (PREPARED_CACHE), by the content of the language's folder.
class Workbench {
 public:
  explicit Workbench(const Language& language);

  Compiled compile(const Signature& signature, std::string_view file_name, std::string_view source);
  // The run command of a compiled submission.
  Command run_command(const Compiled& compiled, std::uint64_t memory_mib) const;

 private:
  Places places(const std::filesystem::path& folder) const;
  void prepare();

  const Language& language_;
  FoundToolchain toolchain_;
  std::filesystem::path cache_;
};

}  // namespace judge::testing
