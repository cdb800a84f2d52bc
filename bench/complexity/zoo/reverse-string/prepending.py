class Solution:
    def reverseString(self, s: str) -> str:
        result = ""
        for c in s:
            result = c + result
        return result
