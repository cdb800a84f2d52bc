class Solution:
    def maxDepth(self, n):
        @cache
        def depth(k):
            return 0 if k == 0 else 1 + depth(k - 1)

        @lru_cache(maxsize=2)
        def parity(k, *, odd=1):
            return k % 2 == odd

        assert [parity(k) for k in (1, 2, 1, 3, 2)] == [True, False, True, True, False]
        assert parity.cache_info()[:2] == (1, 4) and parity.cache_info().currsize == 2
        parity.cache_clear()
        assert parity.cache_info().misses == 0 and not parity(1, odd=0)
        return depth(n)
