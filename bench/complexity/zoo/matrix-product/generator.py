"""Inputs for matrix-product: no zeros that could be passed over."""

import random


def generate(family, n, seed):
    rng = random.Random(f"matrix-product/{family}/{n}/{seed}")
    return {name: [[rng.randint(1, 9) for _ in range(n)] for _ in range(n)] for name in ("a", "b")}
