var isValidBST = function(root) {
    const values = [];
    const inorder = (node) => {
        if (!node) return;
        inorder(node.left);
        values.push(node.val);
        inorder(node.right);
    };
    inorder(root);
    return values.every((value, i) => i === 0 || values[i - 1] < value);
};
