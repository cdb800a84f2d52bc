"""Inputs for h-index: 0, 1, …, n - 1 in random order, so that the answer is in the middle and sorting has all to do."""

import random


def generate(family, n, seed):
    rng = random.Random(f"h-index/{family}/{n}/{seed}")
    if family == "random":
        top = rng.choice((3, n, 2 * n, 1_000_000_000))
        return {"citations": [rng.randint(0, top) for _ in range(n)]}
    citations = list(range(n))
    rng.shuffle(citations)
    return {"citations": citations}
