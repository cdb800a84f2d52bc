class Solution:
    def strStr(self, haystack: str, needle: str) -> int:
        m = len(needle)
        lps = [0] * m
        k = 0
        for i in range(1, m):
            while k and needle[i] != needle[k]:
                k = lps[k - 1]
            if needle[i] == needle[k]:
                k += 1
            lps[i] = k
        k = 0
        for i, letter in enumerate(haystack):
            while k and letter != needle[k]:
                k = lps[k - 1]
            if letter == needle[k]:
                k += 1
            if k == m:
                return i - m + 1
        return -1
