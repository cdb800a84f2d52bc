"""Inputs for sort-list: random numbers, half of the way for an insertion and no runs for a library's sort to find."""

import random


def generate(family, n, seed):
    rng = random.Random(f"sort-list/{family}/{n}/{seed}")
    most = 5 if family == "few-values" else 1_000_000_000
    return {"head": [rng.randint(-most, most) for _ in range(n)]}
