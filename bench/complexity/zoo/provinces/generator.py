"""Inputs for provinces: all are joined, so that the recursion goes through all cities before any returns."""

import random


def generate(family, n, seed):
    rng = random.Random(f"provinces/{family}/{n}/{seed}")
    if family == "all-joined":
        return {"isConnected": [[1] * n for _ in range(n)]}
    joined = [[int(i == j) for j in range(n)] for i in range(n)]
    for _ in range(rng.randint(0, n)):
        i, j = rng.randrange(n), rng.randrange(n)
        joined[i][j] = joined[j][i] = 1
    return {"isConnected": joined}
