class Evil(Exception):
    def __str__(self):
        return "m" * 50_000_000


Evil.__name__ = Evil.__qualname__ = "T" * 1_000_000


class Solution:
    def twice(self, x):
        raise Evil
