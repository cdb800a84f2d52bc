// A child uses up 100 ms of CPU time and ends; then so does the main process, having used none.
// wait: it waits for the child; leave: the child stays a zombie; ignore: the kernel reaps it, as
// SIGCHLD is ignored.
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void burn(void) {
  struct timespec used = {0, 0};
  while (used.tv_sec == 0 && used.tv_nsec < 100 * 1000 * 1000)
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
}

int main(int argc, char** argv) {
  const char* how = argc > 1 ? argv[1] : "wait";
  if (strcmp(how, "ignore") == 0) signal(SIGCHLD, SIG_IGN);
  if (fork() == 0) {
    burn();
    _exit(0);
  }
  siginfo_t info;
  // Ends with ECHILD where SIGCHLD is ignored, once the child is gone.
  waitid(P_ALL, 0, &info, strcmp(how, "leave") == 0 ? WEXITED | WNOWAIT : WEXITED);
  return 0;
}
