"""Inputs for word-break: nothing but the last letter is wrong, and the ten words cut what is before it in every way."""

import random


def generate(family, n, seed):
    rng = random.Random(f"word-break/{family}/{n}/{seed}")
    if family == "almost":
        return {"s": "a" * (n - 1) + "b", "words": ["a" * length for length in range(1, 11)]}
    words = ["".join(rng.choice("ab") for _ in range(rng.randint(1, 4))) for _ in range(3)]
    s = ""
    while len(s) < n:
        s += rng.choice(words)
    return {"s": s[:n], "words": words}
