"""Inputs for three-sum-count: distinct numbers in random order."""

import random


def generate(family, n, seed):
    rng = random.Random(f"three-sum-count/{family}/{n}/{seed}")
    reach = 3 * n if family == "near-zero" else 100_000_000
    return {"nums": rng.sample(range(-reach, reach + 1), n), "target": rng.randint(-10, 10)}
