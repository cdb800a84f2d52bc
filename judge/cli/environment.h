#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace judge::cli {

// What the process was started with, read once; nothing else looks at the environment.
struct Environment {
  bool stdout_is_terminal = false;
  bool stderr_is_terminal = false;
  bool no_color = false;  // NO_COLOR is set, or the terminal is dumb
  int width = 80;         // columns of the terminal
  std::string locale;     // LC_ALL, LC_MESSAGES or LANG, the first that is set
  std::optional<std::filesystem::path> cache_home;   // $XDG_CACHE_HOME or ~/.cache
  std::vector<std::filesystem::path> problem_roots;  // $JUDGE_PROBLEMS, separated by colons
  std::filesystem::path executable;                  // of this process
};

[[nodiscard]] Environment read_environment();

// Keeps descriptors 0, 1 and 2 taken where the caller closed them, so that a file opened later
// cannot become the standard output. What is written to such a one fails.
void hold_standard_streams();

}  // namespace judge::cli
