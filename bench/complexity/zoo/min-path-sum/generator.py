"""Inputs for min-path-sum: a square of n rows and columns. Any will do for the time, since every cell is looked at; none of
the costs is one of the small numbers that CPython has already, so that a sum in a cost's place takes no more than it gave."""

import random


def generate(family, n, seed):
    rng = random.Random(f"min-path-sum/{family}/{n}/{seed}")
    return {"grid": [[1000 + int(rng.random() * 9000) for _ in range(n)] for _ in range(n)]}
