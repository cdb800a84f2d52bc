/* Waits for ever, stopped if asked to, whatever signal comes. */
#include <signal.h>
#include <unistd.h>

int main(int argc, char** argv) {
  (void)argv;
  for (int s = 1; s < 65; ++s) signal(s, SIG_IGN);
  if (argc > 1) raise(SIGSTOP);
  for (;;) pause();
}
