class Solution:
    def runningMedians(self, nums: List[int]) -> List[float]:
        window, medians = [], []
        for num in nums:
            bisect.insort(window, num)
            n = len(window)
            medians.append((window[n // 2] + window[~(n // 2)]) / 2)
        return medians
