function height(node: TreeNode | null): number {
    if (node === null) return 0;
    return Math.max(height(node.left), height(node.right)) + 1;
}

function diameterOfBinaryTree(root: TreeNode | null): number {
    if (root === null) return 0;
    const through = height(root.left) + height(root.right);
    return Math.max(through, diameterOfBinaryTree(root.left), diameterOfBinaryTree(root.right));
}
