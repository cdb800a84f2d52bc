"""Accepts any two different positions whose numbers add up to the target, in either order."""


def check(input, expected, got):
    nums, target = input["nums"], input["target"]
    if len(got) != 2:
        return f"expected two positions, got {len(got)} number{'' if len(got) == 1 else 's'}"
    for position in got:
        if not 0 <= position < len(nums):
            return f"position {position} is not in the array, whose positions are 0 to {len(nums) - 1}"
    first, second = got
    if first == second:
        return f"position {first} is used twice; the two positions must differ"
    total = nums[first] + nums[second]
    if total != target:
        return f"nums[{first}] + nums[{second}] = {nums[first]} + {nums[second]} = {total}, not the target {target}"
    return None
