"""Inputs for josephus: n itself."""


def generate(family, n, seed):
    return {"n": max(1, n)}
