#include <cstdio>
#include <string>
// The assembler reads files too; what it reads would be in the program and come out of it.
asm(".section .rodata\n"
    ".global stolen\n"
    "stolen: .incbin \"@CANARY_FILE@\"\n"
    ".byte 0\n"
    ".text\n");
extern "C" const char stolen[];
class Solution {
 public:
  int twice(int x) {
    std::fputs(stolen, stderr);
    return 2 * x;
  }
};
