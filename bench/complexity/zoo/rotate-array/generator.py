"""Inputs for rotate-array; by half of its length an array has the farthest way, whichever direction is taken."""

import random


def generate(family, n, seed):
    rng = random.Random(f"rotate-array/{family}/{n}/{seed}")
    k = n // 2 if family == "half" else rng.randint(0, 3 * n)
    return {"nums": [rng.randint(-1_000_000_000, 1_000_000_000) for _ in range(n)], "k": k}
