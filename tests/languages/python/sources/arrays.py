class Solution:
    def echo(self, g, h, i, j, k, l, m, n, o, p, q, r, s, t):
        pass
