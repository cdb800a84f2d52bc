#pragma once

#include <atomic>

namespace judge::cli {

// Makes SIGINT, SIGTERM and SIGHUP set the returned flag; whoever waits looks at it and comes back.
// A further signal that comes more than two seconds after the first ends the process at once (the
// sandbox's guard still cleans up). A signal that was ignored at start stays ignored (nohup).
// SIGPIPE is ignored: writing to a closed pipe is an error like any other.
const std::atomic<bool>& catch_signals();

}  // namespace judge::cli
