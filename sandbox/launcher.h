#pragma once

#include <chrono>
#include <filesystem>
#include <memory>

#include "judge/base/result.h"

namespace judge::sandbox {

// A program started outside any box, held by Boost.Process. Destroying a running one kills it.
class LaunchedProcess {
 public:
  LaunchedProcess(LaunchedProcess&&) noexcept;
  LaunchedProcess& operator=(LaunchedProcess&&) noexcept;
  ~LaunchedProcess();

  // True once it has ended (it is reaped then); false if it still runs after so long.
  bool wait_for(std::chrono::milliseconds patience);
  void kill_and_wait();

 private:
  friend Result<LaunchedProcess> launch(const std::filesystem::path& path, int socket, int number);
  struct State;
  explicit LaunchedProcess(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

// Starts `path` without arguments or environment, in a session of its own, with /dev/null as its
// standard streams and `socket` as descriptor `number`. Error: missing (no such program), judge.
Result<LaunchedProcess> launch(const std::filesystem::path& path, int socket, int number);

}  // namespace judge::sandbox
