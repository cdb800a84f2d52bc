static bool allBelow(struct TreeNode* node, int limit) {
  return !node ||
         (node->val < limit && allBelow(node->left, limit) && allBelow(node->right, limit));
}

static bool allAbove(struct TreeNode* node, int limit) {
  return !node ||
         (node->val > limit && allAbove(node->left, limit) && allAbove(node->right, limit));
}

bool isValidBST(struct TreeNode* root) {
  if (!root) return true;
  return allBelow(root->left, root->val) && allAbove(root->right, root->val) &&
         isValidBST(root->left) && isValidBST(root->right);
}
