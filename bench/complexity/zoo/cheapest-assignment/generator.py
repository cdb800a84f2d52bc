"""Inputs for cheapest-assignment: n workers, n jobs."""

import random


def generate(family, n, seed):
    rng = random.Random(f"cheapest-assignment/{family}/{n}/{seed}")
    return {"cost": [[rng.randint(0, 1000) for _ in range(n)] for _ in range(n)]}
