"""Inputs for sort-array: falling numbers, each of which an insertion sort moves to the front."""

import random


def generate(family, n, seed):
    rng = random.Random(f"sort-array/{family}/{n}/{seed}")
    if family == "random":
        return {"nums": [rng.randrange(n) for _ in range(n)]}
    return {"nums": list(range(n - 1, -1, -1))}
