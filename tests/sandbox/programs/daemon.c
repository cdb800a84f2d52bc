/* Leaves a daemon behind that ignores every signal, in a session of its own, and says "done". */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

int main(void) {
  if (fork() == 0) {
    setsid();
    if (fork() == 0) {
      for (int s = 1; s < 65; ++s) signal(s, SIG_IGN);
      for (;;) {
        close(open("/work/alive", O_CREAT | O_WRONLY, 0600));
        usleep(1000);
      }
    }
    _exit(0);
  }
  usleep(50000);
  puts("done");
}
