class Solution:
    def strStr(self, haystack: str, needle: str) -> int:
        n, m = len(haystack), len(needle)
        if m > n:
            return -1
        base, mod = 257, (1 << 61) - 1
        power = pow(base, m, mod)
        want = have = 0
        for i in range(m):
            want = (want * base + ord(needle[i])) % mod
            have = (have * base + ord(haystack[i])) % mod
        for end in range(m, n + 1):
            if want == have and haystack.startswith(needle, end - m):
                return end - m
            if end < n:
                have = (have * base + ord(haystack[end]) - power * ord(haystack[end - m])) % mod
        return -1
