"""Inputs for merge-k-lists: n lists of three, anywhere among the others."""

import random


def generate(family, n, seed):
    rng = random.Random(f"merge-k-lists/{family}/{n}/{seed}")
    if family == "random":
        return {"lists": [sorted(rng.randint(-20, 20) for _ in range(rng.randint(0, 5))) for _ in range(n)]}
    return {"lists": [sorted(rng.randint(-1_000_000, 1_000_000) for _ in range(3)) for _ in range(n)]}
