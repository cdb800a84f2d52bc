function isValidBST(root: TreeNode | null): boolean {
    const values: number[] = [];
    function walk(node: TreeNode | null): void {
        if (node === null) return;
        walk(node.left);
        values.push(node.val);
        walk(node.right);
    }
    walk(root);
    for (let i = 1; i < values.length; i++) {
        if (values[i] <= values[i - 1]) return false;
    }
    return true;
}
