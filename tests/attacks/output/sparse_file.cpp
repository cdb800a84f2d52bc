#include <fcntl.h>
#include <signal.h>
#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <cstring>
class Solution {
 public:
  int twice(int x) {
    signal(SIGXFSZ, SIG_IGN);
    const int fd = open("/work/sparse", O_CREAT | O_RDWR, 0600);
    std::fprintf(stderr, "open: %s\n", fd < 0 ? std::strerror(errno) : "yes");
    if (fd >= 0 && ftruncate(fd, 1ll << 50) == 0) std::fputs("BREACH: a file of a petabyte\n", stderr);
    if (fd >= 0 && lseek(fd, 1ll << 45, SEEK_SET) > 0 && write(fd, "x", 1) == 1) std::fputs("BREACH: a file of 32 terabytes\n", stderr);
    return 2 * x;
  }
};
