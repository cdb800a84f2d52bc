#error ]0;owned  [2J 31m here
#line 1 "/etc/31m"
class Solution {
 public:
  int twice(int x) { return "[31m31m‮" - y; }
};
