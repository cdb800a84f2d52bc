"""Inputs for islands: a square of n rows and columns; all of it land makes the recursion as deep as there are cells."""

import random


def generate(family, n, seed):
    rng = random.Random(f"islands/{family}/{n}/{seed}")
    if family == "random":
        return {"grid": [[int(rng.random() < 0.5) for _ in range(n)] for _ in range(n)]}
    return {"grid": [[1] * n for _ in range(n)]}
