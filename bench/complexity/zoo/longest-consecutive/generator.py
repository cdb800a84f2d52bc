"""Inputs for longest-consecutive: a single run, shuffled, is the longest way for who follows each number upwards."""

import random


def generate(family, n, seed):
    rng = random.Random(f"longest-consecutive/{family}/{n}/{seed}")
    if family == "few-values":
        return {"nums": [rng.randint(-n, n) for _ in range(n)]}
    first = rng.randint(-100_000_000, 100_000_000)
    nums = list(range(first, first + n))
    rng.shuffle(nums)
    return {"nums": nums}
