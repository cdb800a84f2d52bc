#include <sys/stat.h>
#include <unistd.h>
#include <cstdio>
#include <cstring>
#include <string>
// Looks, before main, for descriptors nobody meant to give it: anything but the empty input, pipes, and the two of the protocol.
static char found[8192];
[[gnu::constructor]] static void look() {
  for (int fd = 0; fd < 4096; ++fd) {
    struct stat status;
    if (fstat(fd, &status) != 0) continue;
    char target[64] = "";
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    if (readlink(link, target, sizeof target - 1) < 0) std::strcpy(target, "?");
    const bool empty = S_ISCHR(status.st_mode) && fd == 0;
    const std::size_t used = std::strlen(found);
    std::snprintf(found + used, sizeof found - used, "%s: descriptor %d is %s\n",
                  empty || (S_ISFIFO(status.st_mode) && fd <= 4) ? "expected" : "BREACH", fd, target);
  }
}
class Solution {
 public:
  int twice(int x) {
    std::fputs(found, stderr);
    return 2 * x;
  }
};
