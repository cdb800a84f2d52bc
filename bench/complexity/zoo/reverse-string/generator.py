"""Inputs for reverse-string."""

import random
import string


def generate(family, n, seed):
    rng = random.Random(f"reverse-string/{family}/{n}/{seed}")
    return {"s": "".join(rng.choices(string.ascii_lowercase, k=n))}
