"""Inputs for jump-game: from every place all places can be reached but the last, so that all ways are tried in vain."""

import random


def generate(family, n, seed):
    rng = random.Random(f"jump-game/{family}/{n}/{seed}")
    if family == "random":
        return {"nums": [rng.choice((0, 1, 1, 2, 3)) for _ in range(n)]}
    return {"nums": [max(0, n - 2 - i) for i in range(n)]}
