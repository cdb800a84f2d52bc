const maxDepth = (n) => (n === 0 ? 0 : 1 + maxDepth(n - 1));
