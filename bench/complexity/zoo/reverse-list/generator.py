"""Inputs for reverse-list."""

import random


def generate(family, n, seed):
    rng = random.Random(f"reverse-list/{family}/{n}/{seed}")
    return {"head": [rng.randint(-5000, 5000) for _ in range(n)]}
