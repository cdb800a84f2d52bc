func isValidBST(root *TreeNode) bool {
	return valid(root, math.MinInt64, math.MaxInt64)
}

func valid(node *TreeNode, low, high int) bool {
	if node == nil {
		return true
	}
	return low < node.Val && node.Val < high &&
		valid(node.Left, low, node.Val) && valid(node.Right, node.Val, high)
}
