class Solution:
    def countInversions(self, nums: List[int]) -> int:
        rank = {x: i for i, x in enumerate(sorted(set(nums)), 1)}
        tree = [0] * (len(rank) + 1)
        count = 0
        for x in reversed(nums):
            i = rank[x] - 1
            while i:
                count += tree[i]
                i &= i - 1
            i = rank[x]
            while i < len(tree):
                tree[i] += 1
                i += i & -i
        return count
