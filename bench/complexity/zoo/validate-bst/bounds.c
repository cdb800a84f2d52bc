static bool within(struct TreeNode* node, long low, long high) {
  if (!node) return true;
  if (node->val <= low || node->val >= high) return false;
  return within(node->left, low, node->val) && within(node->right, node->val, high);
}

bool isValidBST(struct TreeNode* root) { return within(root, LONG_MIN, LONG_MAX); }
