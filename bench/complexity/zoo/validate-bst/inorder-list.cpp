class Solution {
  vector<int> vals;

  void inorder(TreeNode* node) {
    if (!node) return;
    inorder(node->left);
    vals.push_back(node->val);
    inorder(node->right);
  }

 public:
  bool isValidBST(TreeNode* root) {
    inorder(root);
    return adjacent_find(vals.begin(), vals.end(), greater_equal<int>()) == vals.end();
  }
};
