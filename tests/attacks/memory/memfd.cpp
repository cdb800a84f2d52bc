#include <sys/mman.h>
#include <unistd.h>
#include <cstdio>
#include <vector>
// Memory that is nobody's address space: only the box's group can count it.
class Solution {
 public:
  int twice(int x) {
    const int fd = memfd_create("hoard", 0);
    std::vector<char> block(1 << 20, 'm');
    for (int i = 0; i < 256; ++i)
      if (write(fd, block.data(), block.size()) != static_cast<ssize_t>(block.size())) return 2 * x;
    std::fputs("BREACH: 256 MiB in a memfd\n", stderr);
    return 2 * x;
  }
};
