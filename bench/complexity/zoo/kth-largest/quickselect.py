class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        target = len(nums) - k
        left, right = 0, len(nums) - 1
        while left < right:
            pivot = random.randint(left, right)
            nums[pivot], nums[right] = nums[right], nums[pivot]
            store = left
            for i in range(left, right):
                if nums[i] < nums[right]:
                    nums[i], nums[store] = nums[store], nums[i]
                    store += 1
            nums[store], nums[right] = nums[right], nums[store]
            if store == target:
                break
            if store < target:
                left = store + 1
            else:
                right = store - 1
        return nums[target]
