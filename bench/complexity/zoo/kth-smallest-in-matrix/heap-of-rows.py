class Solution:
    def kthSmallest(self, matrix: List[List[int]], k: int) -> int:
        heap = [(row[0], r, 0) for r, row in enumerate(matrix)]
        heapify(heap)
        for _ in range(k - 1):
            _, r, c = heap[0]
            if c + 1 < len(matrix[r]):
                heapreplace(heap, (matrix[r][c + 1], r, c + 1))
            else:
                heappop(heap)
        return heap[0][0]
