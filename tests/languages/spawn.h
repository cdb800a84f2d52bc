#pragma once

#include <sys/types.h>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "judge/base/fd.h"

// Starting programs in plain folders: the tests of languages need no sandbox.
namespace judge::testing {

// A file in memory that programs write to.
Fd memory_file(const char* name);
std::string content(const Fd& file);

struct SpawnRequest {
  std::vector<std::string> argv;
  std::map<std::string, std::string> env;
  std::filesystem::path cwd;
  std::vector<std::pair<int, int>> fds;  // (ours, its number in the program)
};
// stdin is empty. Fails the test and returns -1 where the program cannot be started.
pid_t spawn(const SpawnRequest& request);

// The status of waitpid.
int wait_for(pid_t pid);

}  // namespace judge::testing
