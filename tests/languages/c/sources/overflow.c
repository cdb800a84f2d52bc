int maxDepth(int n) { volatile int here = n; return maxDepth(n + 1) + here; }
