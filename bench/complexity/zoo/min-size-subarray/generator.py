"""Inputs for min-size-subarray: in the worst case only the whole array is enough."""

import random


def generate(family, n, seed):
    rng = random.Random(f"min-size-subarray/{family}/{n}/{seed}")
    nums = [1 + int(rng.random() * 1000) for _ in range(n)]
    total = sum(nums)
    return {"target": total if family == "whole" else rng.randint(1, total + 5), "nums": nums}
