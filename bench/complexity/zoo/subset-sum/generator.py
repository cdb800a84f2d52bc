"""Inputs for subset-sum."""

import random


def generate(family, n, seed):
    rng = random.Random(f"subset-sum/{family}/{n}/{seed}")
    nums = [rng.randint(-10, 10) for _ in range(n)]
    return {"nums": nums, "target": rng.randint(-5, 5)}
