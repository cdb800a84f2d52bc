#pragma once

#include <filesystem>
#include <optional>

#include "judge/base/result.h"
#include "sandbox/channel.h"
#include "sandbox/launcher.h"

namespace judge::sandbox {

// A started judge-box: its outer process, and our end of the socket.
struct Helper {
  std::optional<LaunchedProcess> process;
  Channel channel;
};

// Where judge-box is, or should be.
[[nodiscard]] std::filesystem::path helper_path();

// Starts the judge-box beside the running program. Error: missing (not there), judge.
Result<Helper> start_helper();

// Closes the channel and waits until judge-box has cleaned up and gone.
void stop_helper(Helper& helper);

}  // namespace judge::sandbox
