#pragma once

namespace judge::sandbox {

// To the main process of a run: exit_fd is Process::exit_fd(). Where it has ended, nothing happens.
void send_signal(int exit_fd, int number);

}  // namespace judge::sandbox
