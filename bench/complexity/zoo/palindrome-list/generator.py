"""Inputs for palindrome-list: lists that are palindromes, so that nobody may stop before the middle."""

import random


def generate(family, n, seed):
    rng = random.Random(f"palindrome-list/{family}/{n}/{seed}")
    half = [rng.randint(0, 9) for _ in range((n + 1) // 2)]
    values = half + half[::-1][n % 2:]
    if family == "one-off":
        values[rng.randrange(n)] = rng.randint(0, 9)
    return {"head": values}
