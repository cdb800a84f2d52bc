#pragma once

#include <future>
#include <mutex>
#include <vector>

#include "sandbox/sandbox.h"

namespace judge {

// Closes boxes beside the caller's work: ending what is in a box and removing its groups takes
// about a millisecond, which nobody has to wait for before the next step. Its end waits for all of
// them. Safe to use from several threads.
class Closing {
 public:
  Closing() = default;
  Closing(const Closing&) = delete;
  Closing& operator=(const Closing&) = delete;
  void take(sandbox::Box box);

 private:
  std::mutex mutex_;
  std::vector<std::future<void>> closing_;  // each waits when it is destroyed
};

}  // namespace judge
