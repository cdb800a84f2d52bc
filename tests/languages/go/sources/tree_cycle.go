func invertTree(root *TreeNode) *TreeNode {
	root.Left, root.Right = root, root
	return root
}
