static int visit(struct TreeNode* node, int* best) {
  if (!node) return 0;
  int left = visit(node->left, best);
  int right = visit(node->right, best);
  if (left + right > *best) *best = left + right;
  return 1 + (left > right ? left : right);
}

int diameterOfBinaryTree(struct TreeNode* root) {
  int best = 0;
  visit(root, &best);
  return best;
}
