/* A call of the x32 architecture: getpid with the x32 bit. */
#include <unistd.h>
int main(void) { return (int)syscall(0x40000000 + 39) > 0 ? 0 : 1; }
