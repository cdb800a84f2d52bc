class Solution {
 public:
  int diameterOfBinaryTree(TreeNode* root) {
    if (root == nullptr) return 0;
    int here = depth(root->left) + depth(root->right);
    return max({here, diameterOfBinaryTree(root->left), diameterOfBinaryTree(root->right)});
  }

 private:
  int depth(TreeNode* root) {
    if (root == nullptr) return 0;
    return max(depth(root->left), depth(root->right)) + 1;
  }
};
