class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        heap = nums[:]
        heapify(heap)
        heappush(heap, 0)
        queue = deque(nums)
        counts: DefaultDict[int, int] = defaultdict(int)
        for x, n in Counter(queue).items():
            counts[x] += n
        assert bisect_left([1, 3], 2) == bisect.bisect([1, 3], 2) == 1
        assert gcd(4, 6) == 2 and math.floor(2.5) == 2 and sqrt(4) == 2.0 and inf > 1
        assert list(permutations([1, 2]))[1] == (2, 1) and reduce(operator.mul, [2, 3]) == 6
        assert re.match("a+", "aab").end() == 2 and ascii_lowercase[:2] == "ab"
        assert pow(2, 5, 7) == 4 and datetime.date(2020, 1, 2).day == 2
        assert copy.copy([1]) == [1] and json.loads("[1]") == [1] and random.randint(1, 1) == 1
        return self.cached(len(heap)) + heap[0]

    @lru_cache(None)
    def cached(self, n: int) -> int:
        return n
