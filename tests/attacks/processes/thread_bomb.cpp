#include <pthread.h>
#include <unistd.h>
#include <cstdio>
static void* wait_for_ever(void*) {
  for (;;) pause();
}
class Solution {
 public:
  int twice(int x) {
    pthread_attr_t small;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 65536);
    int count = 0;
    for (pthread_t thread; count < 100000 && pthread_create(&thread, &small, wait_for_ever, nullptr) == 0;) ++count;
    std::fprintf(stderr, "%d threads\n", count);
    if (count > 1000) std::fputs("BREACH: more threads than processes allowed\n", stderr);
    return 2 * x;
  }
};
