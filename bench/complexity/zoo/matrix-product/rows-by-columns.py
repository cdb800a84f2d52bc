class Solution:
    def multiply(self, a: List[List[int]], b: List[List[int]]) -> List[List[int]]:
        return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]
