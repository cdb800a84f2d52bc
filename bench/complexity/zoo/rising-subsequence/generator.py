"""Inputs for rising-subsequence: rising numbers, so that every number is searched for among all before it."""

import random


def generate(family, n, seed):
    rng = random.Random(f"rising-subsequence/{family}/{n}/{seed}")
    if family == "random":
        return {"nums": [rng.randint(-50, 50) for _ in range(n)]}
    first = rng.randint(0, 1000)
    return {"nums": [first + 3 * i for i in range(n)]}
