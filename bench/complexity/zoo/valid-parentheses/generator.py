"""Inputs for valid-parentheses: all brackets open before the first closes, so that the stack grows to n/2."""

import random

CLOSING = {"(": ")", "[": "]", "{": "}"}


def generate(family, n, seed):
    rng = random.Random(f"valid-parentheses/{family}/{n}/{seed}")
    if family == "random":
        return {"s": "".join(rng.choice("()[]{}") for _ in range(n))}
    opening = rng.choices("([{", k=max(1, n // 2))
    return {"s": "".join(opening) + "".join(CLOSING[c] for c in reversed(opening))}
