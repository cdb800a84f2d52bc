#include <pthread.h>
#include <setjmp.h>
// Back into an earlier case's frame, from another thread.
static jmp_buf place;
static int marked;
static void* jump(void* unused) {
    (void)unused;
    longjmp(place, 1);
}
int twice(int x) {
    if (marked) {
        pthread_t thread;
        if (pthread_create(&thread, 0, jump, 0) == 0) pthread_join(thread, 0);
    }
    if (setjmp(place) == 0) marked = 1;
    return 2 * x;
}
