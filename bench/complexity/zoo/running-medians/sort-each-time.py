class Solution:
    def runningMedians(self, nums: List[int]) -> List[float]:
        medians = []
        for n in range(1, len(nums) + 1):
            s = sorted(nums[:n])
            mid = n // 2
            medians.append(float(s[mid]) if n % 2 else (s[mid - 1] + s[mid]) / 2)
        return medians
