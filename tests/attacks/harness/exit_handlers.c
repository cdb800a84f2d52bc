#include <stdlib.h>
#include <unistd.h>
// What runs at the end shall run for ever: handlers that register further ones, and a destructor.
static void again(void) {
    atexit(again);
    for (;;) pause();
}
__attribute__((destructor)) static void last(void) {
    for (;;) pause();
}
int twice(int x) {
    atexit(again);
    return 2 * x;
}
