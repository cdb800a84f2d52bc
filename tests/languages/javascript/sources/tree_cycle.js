var invertTree = (root) => { root.left = root.right = root; return root; };
