class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def below(node, limit):
            return node is None or node.val < limit and below(node.left, limit) and below(node.right, limit)

        def above(node, limit):
            return node is None or node.val > limit and above(node.left, limit) and above(node.right, limit)

        if root is None:
            return True
        if not below(root.left, root.val) or not above(root.right, root.val):
            return False
        return self.isValidBST(root.left) and self.isValidBST(root.right)
