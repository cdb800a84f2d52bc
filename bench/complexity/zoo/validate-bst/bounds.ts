function isValidBST(root: TreeNode | null): boolean {
    const check = (node: TreeNode | null, low: number | null, high: number | null): boolean => {
        if (!node) return true;
        if (low !== null && node.val <= low) return false;
        if (high !== null && node.val >= high) return false;
        return check(node.left, low, node.val) && check(node.right, node.val, high);
    };
    return check(root, null, null);
}
