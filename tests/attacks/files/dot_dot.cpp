#include <fcntl.h>
#include <unistd.h>
#include <sys/stat.h>
#include <cstdio>
#include <cstring>
#include <string>
// Upwards from wherever there is a folder: the working one, the root, open descriptors, /proc's magic links.
static void up_from(const std::string& start) {
  std::string path = start;
  for (int level = 0; level < 24; ++level) path += "/..";
  for (const char* below : {"@CANARY_FILE@", "/etc/shadow", "@PROBLEM@/problem.json"}) {
    const int fd = open((path + below).c_str(), O_RDONLY);
    if (fd >= 0) std::fprintf(stderr, "BREACH: %s%s\n", path.c_str(), below);
  }
}
class Solution {
 public:
  int twice(int x) {
    for (const char* start : {".", "/", "/work", "/proc/self/cwd", "/proc/self/root", "/proc/1/root", "/proc/1/cwd", "/proc/self/task/../root"}) up_from(start);
    for (int fd = 0; fd < 64; ++fd) up_from("/proc/self/fd/" + std::to_string(fd));
    if (mkdir("/work/deep", 0700) == 0 && chdir("/work/deep") == 0 && rename("/work/deep", "/work/moved") == 0) up_from(".");
    std::fputs("went up\n", stderr);
    return 2 * x;
  }
};
