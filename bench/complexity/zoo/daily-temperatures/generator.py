"""Inputs for daily-temperatures: it gets colder every day, so that nobody finds a warmer one."""

import random


def generate(family, n, seed):
    rng = random.Random(f"daily-temperatures/{family}/{n}/{seed}")
    if family == "random":
        return {"temperatures": [rng.randint(30, 50) for _ in range(n)]}
    return {"temperatures": list(range(n, 0, -1))}
