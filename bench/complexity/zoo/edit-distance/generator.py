"""Inputs for edit-distance: two words of the same length without a letter in common, so that no recursion can go on with
both of them alone."""

import random


def generate(family, n, seed):
    rng = random.Random(f"edit-distance/{family}/{n}/{seed}")
    if family == "alike":
        word1 = rng.choices("abc", k=n)
        word2 = [rng.choice((letter, letter, rng.choice("abc"))) for letter in word1 if rng.random() < 0.8]
        word2 += rng.choices("abc", k=rng.randint(0, 3))
        return {"word1": "".join(word1), "word2": "".join(word2)}
    return {"word1": "".join(rng.choices("abcdefghijklm", k=n)), "word2": "".join(rng.choices("nopqrstuvwxyz", k=n))}
