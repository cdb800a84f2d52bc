static int max(int a, int b) { return a > b ? a : b; }

static int height(struct TreeNode* node) {
  return node ? 1 + max(height(node->left), height(node->right)) : 0;
}

int diameterOfBinaryTree(struct TreeNode* root) {
  if (!root) return 0;
  int through = height(root->left) + height(root->right);
  return max(through, max(diameterOfBinaryTree(root->left), diameterOfBinaryTree(root->right)));
}
