"""Inputs for perfect-squares: numbers 8 k + 3 are the sum of three squares and of no fewer, which is known last."""


def generate(family, n, seed):
    if family == "three" and n >= 3:
        n -= (n - 3) % 8
    return {"n": max(1, n)}
