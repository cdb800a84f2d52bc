/* Uses CPU for ever, in as many processes as asked for, whatever signal comes. */
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char** argv) {
  for (int s = 1; s < 65; ++s) signal(s, SIG_IGN);
  for (int i = argc > 1 ? atoi(argv[1]) : 1; i > 1; --i)
    if (fork() == 0) break;
  for (volatile unsigned long i = 0;; ++i) {
  }
}
