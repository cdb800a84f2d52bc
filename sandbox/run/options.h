#pragma once

#include <string>
#include <vector>

#include "sandbox/sandbox.h"

// What `judge-box run` was asked for, checked.
namespace judge::sandbox {

struct Put {
  std::string host;  // a file
  std::string name;  // below /work
};

struct RunOptions {
  BoxConfig config;
  RunRequest request;
  std::vector<Put> puts;
  std::vector<Put> takes;   // name below /work → host file
  std::string stdout_file;  // "": into the report
  std::string stderr_file;
};

// Reads the command line. exit: set where there is nothing to run (help, or a fault already told on
// stderr), to the code to end with.
[[nodiscard]] RunOptions parse_options(int argc, char** argv, int& exit);

}  // namespace judge::sandbox
