const height = (node) => (node ? 1 + Math.max(height(node.left), height(node.right)) : 0);

var diameterOfBinaryTree = function(root) {
    if (!root) return 0;
    return Math.max(
        height(root.left) + height(root.right),
        diameterOfBinaryTree(root.left),
        diameterOfBinaryTree(root.right),
    );
};
