#include <signal.h>
#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <initializer_list>
// Everyone it may signal, its parent, init, the host's runner by its number, and its own group.
class Solution {
 public:
  int twice(int x) {
    for (const int sig : {SIGSTOP, SIGTERM, SIGKILL})
      for (const pid_t pid : {getppid(), pid_t{1}, pid_t{@RUNNER_PID@}, pid_t{0 - @RUNNER_PID@}})
        if (pid != 0) std::fprintf(stderr, "kill(%s): %d\n", pid == 1 ? "init" : "other", kill(pid, sig) == 0 ? 0 : errno);
    kill(-1, SIGKILL);
    std::fputs("survived kill(-1)\n", stderr);
    return 2 * x;
  }
};
