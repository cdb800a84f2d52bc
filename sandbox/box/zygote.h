#pragma once

namespace judge::box {

// Serves the judge's requests until it is gone. PID 1 of the box; holds no privilege any more.
[[noreturn]] void serve(int socket);

}  // namespace judge::box
