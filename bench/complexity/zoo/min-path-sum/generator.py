"""Inputs for min-path-sum: a square of n rows and columns; any will do, since every cell is looked at."""

import random


def generate(family, n, seed):
    rng = random.Random(f"min-path-sum/{family}/{n}/{seed}")
    return {"grid": [[int(rng.random() * 201) for _ in range(n)] for _ in range(n)]}
