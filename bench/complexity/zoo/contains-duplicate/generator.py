"""Inputs for contains-duplicate: distinct numbers keep every solution looking to the end."""

import random


def generate(family, n, seed):
    rng = random.Random(f"contains-duplicate/{family}/{n}/{seed}")
    return {"nums": FAMILIES[family](rng, n)}


def distinct(rng, n):
    return rng.sample(range(-1_000_000_000, 1_000_000_001), n)


def few_values(rng, n):
    return [rng.randint(-3 * n, 3 * n) for _ in range(n)]


FAMILIES = {"distinct": distinct, "few-values": few_values}
