#include <cstdio>
#include <unistd.h>
class Solution {
 public:
  int twice(int x) {
    long result = 20;  // getpid of the 32-bit table, where numbers mean other calls
#if defined(__x86_64__)
    asm volatile("int $0x80" : "+a"(result) : : "memory", "r8", "r9", "r10", "r11");
#else
    _exit(42);
#endif
    std::fputs("BREACH: a 32-bit call\n", stderr);
    return 2 * x;
  }
};
