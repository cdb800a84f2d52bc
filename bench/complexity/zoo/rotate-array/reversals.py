class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        def flip(i, j):
            while i < j:
                nums[i], nums[j] = nums[j], nums[i]
                i += 1
                j -= 1

        n = len(nums)
        k %= n
        flip(0, n - k - 1)
        flip(n - k, n - 1)
        flip(0, n - 1)
