function diameterOfBinaryTree(root: TreeNode | null): number {
    const visit = (node: TreeNode | null): [number, number] => {
        if (!node) return [0, 0];
        const [leftDepth, leftBest] = visit(node.left);
        const [rightDepth, rightBest] = visit(node.right);
        return [1 + Math.max(leftDepth, rightDepth), Math.max(leftBest, rightBest, leftDepth + rightDepth)];
    };
    return visit(root)[1];
}
