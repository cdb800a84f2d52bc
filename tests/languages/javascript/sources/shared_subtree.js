var invertTree = (root) => { root.left = root.right = new TreeNode(9); return root; };
