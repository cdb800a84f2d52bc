func invertTree(root *TreeNode) *TreeNode {
	leaf := &TreeNode{Val: 9}
	root.Left, root.Right = leaf, leaf
	return root
}
