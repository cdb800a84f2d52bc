int maxDepth(int n) {
    volatile int here = n;
    if (n == 0) return 0;
    return maxDepth(n - 1) + (here > 0);
}
