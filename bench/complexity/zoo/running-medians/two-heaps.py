class Solution:
    def runningMedians(self, nums: List[int]) -> List[float]:
        small = []  # negated: heapq only knows the smallest
        large = []
        medians = []
        for num in nums:
            heapq.heappush(small, -num)
            heapq.heappush(large, -heapq.heappop(small))
            if len(large) > len(small):
                heapq.heappush(small, -heapq.heappop(large))
            if len(small) > len(large):
                medians.append(float(-small[0]))
            else:
                medians.append((large[0] - small[0]) / 2)
        return medians
