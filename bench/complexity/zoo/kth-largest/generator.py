"""Inputs for kth-largest: the median of distinct numbers in random order, so that k grows with n."""

import random


def generate(family, n, seed):
    rng = random.Random(f"kth-largest/{family}/{n}/{seed}")
    if family == "few-values":
        return {"nums": [rng.randint(-5, 5) for _ in range(n)], "k": rng.randint(1, n)}
    return {"nums": rng.sample(range(-1_000_000_000, 1_000_000_001), n), "k": (n + 1) // 2}
