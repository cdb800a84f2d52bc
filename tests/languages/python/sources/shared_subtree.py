class Solution:
    def invertTree(self, root):
        root.left = root.right = TreeNode(9)
        return root
