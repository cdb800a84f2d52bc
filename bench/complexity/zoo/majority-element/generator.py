"""Inputs for majority-element: the minority first, all of it different, so that half must be seen before the majority is."""

import random


def generate(family, n, seed):
    rng = random.Random(f"majority-element/{family}/{n}/{seed}")
    others = (n - 1) // 2
    values = rng.sample(range(-1_000_000_000, 1_000_000_000), others + 1)
    nums = values[1:] + values[:1] * (n - others)
    if family == "mixed":
        nums = [rng.choice(values[1:4]) for _ in range(others)] + values[:1] * (n - others)
        rng.shuffle(nums)
    return {"nums": nums}
