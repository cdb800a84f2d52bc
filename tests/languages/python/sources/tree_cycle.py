class Solution:
    def invertTree(self, root):
        root.left = root.right = root
        return root
