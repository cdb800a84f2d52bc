#pragma GCC optimize("-fplugin=/work/evil.so")
#pragma GCC optimize("-fdump-tree-all=/work/dump")
#pragma GCC optimize("-wrapper /bin/sh,-c")
#pragma GCC dependency "@CANARY_FILE@"
#pragma GCC pch_preprocess "@CANARY_FILE@"
#pragma comment(lib, "evil")
#pragma GCC ivdep
__attribute__((optimize("-specs=/work/evil"))) static int quick(int x) { return 2 * x; }
class Solution {
 public:
  int twice(int x) { return quick(x); }
};
