#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cstdio>
#include <cstring>
static void attempt(const char* what, long result) {
  std::fprintf(stderr, "%s%s: %s\n", result < 0 ? "" : "BREACH: ", what, result < 0 ? strerrorname_np(errno) : "done");
}
class Solution {
 public:
  int twice(int x) {
    const pid_t child = fork();
    if (child == 0)
      for (;;) pause();
    attempt("attach init", ptrace(PTRACE_ATTACH, 1, nullptr, nullptr));
    attempt("seize init", ptrace(PTRACE_SEIZE, 1, nullptr, nullptr));
    attempt("attach child", ptrace(PTRACE_ATTACH, child, nullptr, nullptr));
    attempt("attach parent", ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr));
    attempt("attach host", ptrace(PTRACE_ATTACH, @RUNNER_PID@, nullptr, nullptr));
    attempt("traceme", ptrace(PTRACE_TRACEME, 0, nullptr, nullptr));
    kill(child, SIGKILL);
    return 2 * x;
  }
};
