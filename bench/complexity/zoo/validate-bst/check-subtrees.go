func isValidBST(root *TreeNode) bool {
	if root == nil {
		return true
	}
	smaller := func(v int) bool { return v < root.Val }
	greater := func(v int) bool { return v > root.Val }
	return all(root.Left, smaller) && all(root.Right, greater) &&
		isValidBST(root.Left) && isValidBST(root.Right)
}

func all(node *TreeNode, holds func(int) bool) bool {
	if node == nil {
		return true
	}
	return holds(node.Val) && all(node.Left, holds) && all(node.Right, holds)
}
