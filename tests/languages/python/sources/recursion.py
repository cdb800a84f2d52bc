def maxDepth(n):
    return 1 + maxDepth(n + 1)
