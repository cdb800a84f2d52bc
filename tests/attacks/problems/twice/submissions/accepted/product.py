class Solution:
    def twice(self, x: int) -> int:
        return 2 * x
