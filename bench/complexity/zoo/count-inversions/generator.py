"""Inputs for count-inversions: random numbers, with no runs for a library's sort to find."""

import random


def generate(family, n, seed):
    rng = random.Random(f"count-inversions/{family}/{n}/{seed}")
    most = 5 if family == "few-values" else 1_000_000_000
    return {"nums": [rng.randint(-most, most) for _ in range(n)]}
