"""Inputs for kth-smallest-in-matrix: the sums of two rising sequences, which lie across most of the range for every n, and
the middle one of them."""

import random


def generate(family, n, seed):
    rng = random.Random(f"kth-smallest-in-matrix/{family}/{n}/{seed}")
    most = 500_000_000 if family == "middle" else n
    a, b = (sorted(rng.randint(-most, most) for _ in range(n)) for _ in range(2))
    k = (n * n + 1) // 2 if family == "middle" else rng.randint(1, n * n)
    return {"matrix": [[x + y for y in b] for x in a], "k": k}
