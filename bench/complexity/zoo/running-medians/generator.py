"""Inputs for running-medians: numbers in random order, which have no runs that a sort could use, and each of which is put
somewhere into the midst of those before."""

import random


def generate(family, n, seed):
    rng = random.Random(f"running-medians/{family}/{n}/{seed}")
    if family == "few-values":
        return {"nums": [rng.randint(-4, 4) for _ in range(n)]}
    return {"nums": [rng.randint(-100_000_000, 100_000_000) for _ in range(n)]}
