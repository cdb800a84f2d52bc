class Solution:
    def isValid(self, s: str) -> bool:
        closes = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c not in closes:
                stack.append(c)
            elif not stack or stack.pop() != closes[c]:
                return False
        return not stack
