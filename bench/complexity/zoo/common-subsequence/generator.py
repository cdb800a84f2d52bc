"""Inputs for common-subsequence: two strings of n letters."""

import random


def generate(family, n, seed):
    rng = random.Random(f"common-subsequence/{family}/{n}/{seed}")
    return {name: "".join(rng.choices("abcd", k=n)) for name in ("a", "b")}
