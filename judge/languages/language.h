#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/json.h"
#include "judge/base/units.h"
#include "judge/problem/signature.h"

// A language is data: one folder judge/languages/<id>/ (language.json, harness files, glue
// template), embedded at build time. Nothing outside those folders knows a language by name.
namespace judge {

// A command in the box. {placeholders} in argv and env: {src} the folder with the submission and
// the glue, {solution} the submission's file name, {harness} the harness folder, {prepared} what
// the prepare steps left, {artifact} what compiling left, {work} the writable folder, {memory_mib}
// the memory limit, and every program of the toolchain by its key ({cxx}).
struct Command {
  std::vector<std::string> argv;
  std::map<std::string, std::string> env;
};

struct StepLimits {
  Milliseconds cpu{30'000};
  Milliseconds wall{60'000};
  std::uint64_t memory_bytes = 2 * kGiB;
  std::uint32_t processes = 64;
  std::uint64_t work_bytes = kGiB;
};

// Commands run in order in one box; then the named files below /work are kept.
struct Steps {
  std::vector<Command> commands;
  std::vector<std::string> keep;  // relative to /work; the first is checked for executability
  StepLimits limits;
};

struct Toolchain {
  std::map<std::string, std::vector<std::string>> programs;  // key → names tried in order
  Command version;                  // run by doctor and for cache keys; first line of stdout
  std::string version_label;        // "g++", "go", "python"
  std::vector<std::string> packages;  // Debian / Ubuntu package names
  std::vector<std::string> mounts_compile;  // host folders shown in the box when compiling
  std::vector<std::string> mounts_run;      // … and when running
};

struct Language {
  std::string id;
  std::string name;
  std::vector<std::string> extensions;  // without dot
  Toolchain toolchain;
  std::map<std::string, std::string> native_types;  // "int" → "int"; "array" → "vector<{}>"
  std::map<std::string, std::string> files;  // embedded files of the folder: relative path → content
  std::string glue_template;            // mustache, key "glue" of language.json names the file
  std::string glue_name;                // written beside the submission under this name
  Steps prepare;                        // once a toolchain: precompiled prelude, helper tools
  Steps compile;                        // once a submission
  Command run;
  double time_factor = 1.0;             // multiplies the problem's CPU limit
  std::uint64_t memory_allowance_bytes = 0;  // added to the problem's memory limit
  std::uint32_t processes = 64;              // while running (threads count)
  std::vector<std::string> supplied;         // what the prelude supplies: shown by docs and doctor
};

// All languages, in id order. A broken language.json is a bug of ours: found by the tests, asserted.
[[nodiscard]] const std::vector<Language>& languages();
[[nodiscard]] const Language* find_language(std::string_view id);
[[nodiscard]] const Language* language_of_extension(std::string_view extension);

// Strictly reads one language folder's language.json.
Result<Language> parse_language(std::string_view id, const std::map<std::string, std::string>& files);

// The toolchain as found on this machine. Error (fault missing): which program is not there and the
// command that installs it.
struct FoundToolchain {
  std::map<std::string, std::string> programs;  // key → absolute path
};
Result<FoundToolchain> find_toolchain(const Language& language);

}  // namespace judge
