"""Inputs for set-matrix-zeroes: a square of n rows and columns; where half is zeros every row and column has some."""

import random


def generate(family, n, seed):
    rng = random.Random(f"set-matrix-zeroes/{family}/{n}/{seed}")
    zeros = 0.5 if family == "half-zeros" else 0.5 / n
    return {"matrix": [[0 if rng.random() < zeros else rng.randint(-1000, 1000) for _ in range(n)] for _ in range(n)]}
