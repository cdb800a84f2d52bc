class Solution:
    def search(self, nums: List[int], target: int) -> int:
        def find(lo: int, hi: int) -> int:
            if lo > hi:
                return -1
            mid = (lo + hi) // 2
            if nums[mid] == target:
                return mid
            if nums[mid] < target:
                return find(mid + 1, hi)
            return find(lo, mid - 1)

        return find(0, len(nums) - 1)
