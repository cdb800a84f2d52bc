class Solution {
    public TreeNode invertTree(TreeNode root) {
        root.left = root.right = new TreeNode(9);
        return root;
    }
}
