#include <pthread.h>
#include <stdio.h>
#include <unistd.h>
// Detached threads that start two threads each, until none can be started; the process ends with them running.
static int refused;
static void* spread(void* attributes) {
    for (int i = 0; i < 2; ++i) {
        pthread_t thread;
        if (pthread_create(&thread, attributes, spread, attributes) != 0) __atomic_add_fetch(&refused, 1, __ATOMIC_RELAXED);
    }
    for (;;) pause();
}
int twice(int x) {
    static pthread_attr_t small;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 65536);
    pthread_attr_setdetachstate(&small, PTHREAD_CREATE_DETACHED);
    pthread_t thread;
    const int first = pthread_create(&thread, &small, spread, &small);
    for (int i = 0; i < 50 && first == 0 && __atomic_load_n(&refused, __ATOMIC_RELAXED) == 0; ++i) usleep(1000);
    fprintf(stderr, "threads were refused: %s\n", first != 0 || refused > 0 ? "yes" : "no");
    return 2 * x;
}
