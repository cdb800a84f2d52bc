class Solution {
  int ans = 0;

  int depth(TreeNode* node) {
    if (!node) return 0;
    int l = depth(node->left), r = depth(node->right);
    ans = max(ans, l + r);
    return max(l, r) + 1;
  }

 public:
  int diameterOfBinaryTree(TreeNode* root) {
    depth(root);
    return ans;
  }
};
