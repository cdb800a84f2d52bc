"""Inputs for merge-intervals: none of them touch, so that the result is as long as the input."""

import random


def generate(family, n, seed):
    rng = random.Random(f"merge-intervals/{family}/{n}/{seed}")
    if family == "overlapping":
        starts = [rng.randint(0, 4 * n) for _ in range(n)]
        return {"intervals": [[start, start + rng.randint(0, 5)] for start in starts]}
    intervals = [[10 * i, 10 * i + rng.randint(0, 8)] for i in range(n)]
    rng.shuffle(intervals)
    return {"intervals": intervals}
