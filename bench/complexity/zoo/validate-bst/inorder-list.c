static int count(struct TreeNode* node) {
  return node ? 1 + count(node->left) + count(node->right) : 0;
}

static void collect(struct TreeNode* node, int* values, int* size) {
  if (!node) return;
  collect(node->left, values, size);
  values[(*size)++] = node->val;
  collect(node->right, values, size);
}

bool isValidBST(struct TreeNode* root) {
  int* values = malloc(count(root) * sizeof(int));
  int size = 0;
  collect(root, values, &size);
  bool rising = true;
  for (int i = 1; i < size; i++) {
    if (values[i - 1] >= values[i]) rising = false;
  }
  free(values);
  return rising;
}
