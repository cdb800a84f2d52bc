"""Inputs for power-digits: n itself, and a base between 2 and 999."""

import random


def generate(family, n, seed):
    rng = random.Random(f"power-digits/{family}/{n}/{seed}")
    return {"x": rng.randint(2, 999), "n": max(1, n)}
