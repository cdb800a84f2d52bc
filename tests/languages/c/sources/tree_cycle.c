struct TreeNode* invertTree(struct TreeNode* root) {
    root->left = root;
    return root;
}
