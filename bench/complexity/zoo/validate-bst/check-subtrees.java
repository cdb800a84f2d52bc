class Solution {
    public boolean isValidBST(TreeNode root) {
        if (root == null) return true;
        if (max(root.left) >= root.val || min(root.right) <= root.val) return false;
        return isValidBST(root.left) && isValidBST(root.right);
    }

    private long max(TreeNode node) {
        if (node == null) return Long.MIN_VALUE;
        return Math.max(node.val, Math.max(max(node.left), max(node.right)));
    }

    private long min(TreeNode node) {
        if (node == null) return Long.MAX_VALUE;
        return Math.min(node.val, Math.min(min(node.left), min(node.right)));
    }
}
