"""Inputs for longest-palindrome: one letter only, so that every stretch is one and every look goes to its end."""

import random


def generate(family, n, seed):
    rng = random.Random(f"longest-palindrome/{family}/{n}/{seed}")
    if family == "two-letters":
        return {"s": "".join(rng.choices("ab", k=n))}
    return {"s": rng.choice("xyz") * n}
