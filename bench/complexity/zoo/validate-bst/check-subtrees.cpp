class Solution {
  template <class Pred>
  bool all(TreeNode* node, Pred ok) {
    if (!node) return true;
    return ok(node->val) && all(node->left, ok) && all(node->right, ok);
  }

 public:
  bool isValidBST(TreeNode* root) {
    if (!root) return true;
    int v = root->val;
    if (!all(root->left, [v](int x) { return x < v; })) return false;
    if (!all(root->right, [v](int x) { return x > v; })) return false;
    return isValidBST(root->left) && isValidBST(root->right);
  }
};
