"""Inputs for tree-diameter: a chain, on which asking each node for its height costs the most."""

import random


def generate(family, n, seed):
    rng = random.Random(f"tree-diameter/{family}/{n}/{seed}")
    if family == "chain":
        values = []
        for i in range(n):
            values += [i % 100, None]
        return {"root": values[:-1]}
    return {"root": level_order(rng, n)}


def level_order(rng, n):
    values, open_ends, left = [0], 2, n - 1
    while open_ends and left:
        if rng.random() < 0.7 or open_ends == 1:
            values.append(rng.randint(-100, 100))
            open_ends += 1
            left -= 1
        else:
            values.append(None)
            open_ends -= 1
    while values[-1] is None:
        values.pop()
    return values
