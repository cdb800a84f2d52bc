#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <cstdio>
#include <cstring>
class Solution {
 public:
  int twice(int x) {
    const int fd = shm_open("/@MARK@", O_CREAT | O_RDWR, 0666);
    if (fd < 0) {
      std::fprintf(stderr, "shm_open: %s\n", std::strerror(errno));
      return 2 * x;
    }
    if (ftruncate(fd, 256 << 20) == 0 && posix_fallocate(fd, 0, 256 << 20) == 0)
      std::fputs("BREACH: 256 MiB in /dev/shm\n", stderr);
    return 2 * x;
  }
};
