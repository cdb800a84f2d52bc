/* fill MIB: writes that much into one file after the other, then waits to be ended. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char** argv) {
  static char block[1 << 20];
  memset(block, 'x', sizeof block);
  for (int i = 0; argc > 1 && i < atoi(argv[1]); ++i) {
    char name[32];
    snprintf(name, sizeof name, "file-%d", i);
    if (write(open(name, O_CREAT | O_WRONLY, 0600), block, sizeof block) < 0) return 1;
  }
  pause();
}
