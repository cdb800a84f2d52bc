var isValidBST = function(root) {
    const max = (node) => (node ? Math.max(node.val, max(node.left), max(node.right)) : -Infinity);
    const min = (node) => (node ? Math.min(node.val, min(node.left), min(node.right)) : Infinity);
    const valid = (node) => {
        if (!node) return true;
        if (max(node.left) >= node.val || min(node.right) <= node.val) return false;
        return valid(node.left) && valid(node.right);
    };
    return valid(root);
};
