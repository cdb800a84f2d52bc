"""Inputs for distinct-prefixes: n words of eight letters, whatever n is."""

import random
import string


def generate(family, n, seed):
    rng = random.Random(f"distinct-prefixes/{family}/{n}/{seed}")
    if family == "few-letters":
        return {"words": ["".join(rng.choices("ab", k=rng.randint(1, 6))) for _ in range(n)]}
    return {"words": ["".join(rng.choices(string.ascii_lowercase, k=8)) for _ in range(n)]}
