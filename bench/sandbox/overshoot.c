// Exceeds a limit: "spin" uses up CPU time, "children" does so in four processes, "sleep" waits.
#include <string.h>
#include <unistd.h>

int main(int argc, char** argv) {
  const char* what = argc > 1 ? argv[1] : "sleep";
  if (strcmp(what, "sleep") == 0) pause();
  if (strcmp(what, "children") == 0 && fork() >= 0) fork();
  for (;;) {
  }
}
