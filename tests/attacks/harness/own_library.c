#include <stddef.h>
// The C library's own names, for whoever is linked with it: writing, time and memory.
static char arena[1 << 16];
long write(int fd, const void* data, size_t size) {
    (void)fd, (void)data;
    return (long)size;
}
int clock_gettime(int clock, void* time) {
    (void)clock, (void)time;
    return 0;
}
void* malloc(size_t size) {
    (void)size;
    return arena;
}
void free(void* memory) { (void)memory; }
int twice(int x) { return 2 * x; }
