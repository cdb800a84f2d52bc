#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#include <csignal>
#include <cstdio>
#include <cstring>
static void attempt(const char* what, long result) {
  std::fprintf(stderr, "%s%s: %s\n", result < 0 ? "" : "BREACH: ", what, result < 0 ? strerrorname_np(errno) : "done");
}
class Solution {
 public:
  int twice(int x) {
    static int value = 7;
    const pid_t child = fork();
    if (child == 0)
      for (;;) pause();
    int copy = 0;
    iovec here{&copy, sizeof copy}, there{&value, sizeof value};
    for (const pid_t pid : {child, pid_t{1}, pid_t{@RUNNER_PID@}}) {
      attempt("process_vm_readv", process_vm_readv(pid, &here, 1, &there, 1, 0));
      attempt("process_vm_writev", process_vm_writev(pid, &here, 1, &there, 1, 0));
      attempt("kcmp", syscall(SYS_kcmp, pid, getpid(), 0, 0, 0));
      const long pidfd = syscall(SYS_pidfd_open, pid, 0);
      attempt("pidfd_getfd", syscall(SYS_pidfd_getfd, pidfd, 0, 0));
      attempt("process_madvise", syscall(SYS_process_madvise, pidfd, &there, 1, 4, 0));
      attempt("move_pages", syscall(SYS_move_pages, pid, 0, 0, 0, 0, 0));
      attempt("migrate_pages", syscall(SYS_migrate_pages, pid, 0, 0, 0));
    }
    attempt("init's memory", open("/proc/1/mem", O_RDWR));
    kill(child, SIGKILL);
    return 2 * x;
  }
};
