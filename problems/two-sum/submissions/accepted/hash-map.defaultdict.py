class Solution:
    def twoSum(self, nums: list[int], target: int) -> list[int]:
        places = defaultdict(list)
        for i, x in enumerate(nums):
            places[x].append(i)
        for x, own in places.items():
            other = places.get(target - x)
            if other and (x * 2 != target or len(own) > 1):
                return [own[0], other[-1]]
