class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        heap, result = [], []
        for i, x in enumerate(nums):
            heappush(heap, (-x, i))
            while heap[0][1] <= i - k:
                heappop(heap)
            if i >= k - 1:
                result.append(-heap[0][0])
        return result
