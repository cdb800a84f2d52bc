class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        [(value, _)] = Counter(nums).most_common(1)
        return value
