"""Inputs for trapping-rain-water; any will do, since nobody may stop early."""

import random


def generate(family, n, seed):
    rng = random.Random(f"trapping-rain-water/{family}/{n}/{seed}")
    return {"height": [int(rng.random() * 101) for _ in range(n)]}
