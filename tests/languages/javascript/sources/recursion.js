var maxDepth = (n) =>
  1 + maxDepth(n + 1);
