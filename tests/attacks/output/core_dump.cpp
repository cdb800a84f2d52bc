#include <sys/prctl.h>
#include <sys/resource.h>
#include <csignal>
#include <cstdlib>
#include <cstring>
class Solution {
 public:
  int twice(int x) {
    const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
    if (setrlimit(RLIMIT_CORE, &unlimited) == 0) std::fputs("BREACH: core files are allowed\n", stderr);
    prctl(PR_SET_DUMPABLE, 1);
    std::signal(SIGABRT, SIG_DFL);
    char* block = static_cast<char*>(std::malloc(32 << 20));
    std::memset(block, 'c', 32 << 20);
    std::abort();
    return 2 * x + block[x];
  }
};
