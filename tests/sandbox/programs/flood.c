/* flood FD: writes there for ever. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char** argv) {
  static char block[65536];
  memset(block, 'x', sizeof block);
  for (;;) {
    if (write(argc > 1 ? atoi(argv[1]) : 1, block, sizeof block) < 0) return 1;
  }
}
