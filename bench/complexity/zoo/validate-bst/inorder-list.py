class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        values, stack = [], []
        node = root
        while node or stack:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            values.append(node.val)
            node = node.right
        return all(a < b for a, b in zip(values, values[1:]))
