"""Inputs for palindrome-cuts: of a single letter every piece is a palindrome, and is read to its middle."""

import random


def generate(family, n, seed):
    rng = random.Random(f"palindrome-cuts/{family}/{n}/{seed}")
    if family == "one-letter":
        return {"s": "a" * n}
    return {"s": "".join(rng.choice("ab") for _ in range(n))}
