class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        best = 0

        def depth(node):
            nonlocal best
            if node is None:
                return 0
            left, right = depth(node.left), depth(node.right)
            best = max(best, left + right)
            return max(left, right) + 1

        depth(root)
        return best
