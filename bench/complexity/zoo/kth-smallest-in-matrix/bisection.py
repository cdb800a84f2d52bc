class Solution:
    def kthSmallest(self, matrix: List[List[int]], k: int) -> int:
        n = len(matrix)

        def at_most(limit):
            count, c = 0, n
            for row in matrix:
                while c and row[c - 1] > limit:
                    c -= 1
                count += c
            return count

        low, high = matrix[0][0], matrix[-1][-1]
        while low < high:
            mid = (low + high) // 2
            if at_most(mid) < k:
                low = mid + 1
            else:
                high = mid
        return low
