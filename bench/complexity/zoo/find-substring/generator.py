"""Inputs for find-substring: a haystack of a's and a needle half as long, whose last letter alone is not there."""

import random


def generate(family, n, seed):
    rng = random.Random(f"find-substring/{family}/{n}/{seed}")
    if family == "almost":
        return {"haystack": "a" * n, "needle": "a" * max(0, n // 2 - 1) + "b"}
    haystack = "".join(rng.choice("ab") for _ in range(n))
    needle = "".join(rng.choice("ab") for _ in range(rng.randint(1, 6)))
    if rng.random() < 0.5:
        start = rng.randrange(n)
        needle = haystack[start:start + 8]
    return {"haystack": haystack, "needle": needle}
