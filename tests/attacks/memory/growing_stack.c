#include <alloca.h>
#include <string.h>
// Frames as large as the input, and no end.
static int deeper(int x) {
    volatile char* room = alloca(65536);
    memset((char*)room, x, 65536);
    return deeper(x + 1) + room[x & 65535];
}
int twice(int x) { return deeper(x); }
