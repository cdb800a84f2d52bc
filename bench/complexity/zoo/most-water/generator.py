"""Inputs for most-water; any will do, since nobody may stop early."""

import random


def generate(family, n, seed):
    rng = random.Random(f"most-water/{family}/{n}/{seed}")
    return {"height": [int(rng.random() * 10_001) for _ in range(n)]}
