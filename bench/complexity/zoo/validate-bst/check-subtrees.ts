function every(node: TreeNode | null, test: (val: number) => boolean): boolean {
    if (node === null) return true;
    return test(node.val) && every(node.left, test) && every(node.right, test);
}

function isValidBST(root: TreeNode | null): boolean {
    if (root === null) return true;
    return (
        every(root.left, (val) => val < root.val) &&
        every(root.right, (val) => val > root.val) &&
        isValidBST(root.left) &&
        isValidBST(root.right)
    );
}
