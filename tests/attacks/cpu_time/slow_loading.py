while True:  # before the first case there is no case's limit
    pass


class Solution:
    def twice(self, x):
        return 2 * x
