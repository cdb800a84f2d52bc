function maxDepth(n: number): number {
  return 1 + maxDepth(n + 1);
}
