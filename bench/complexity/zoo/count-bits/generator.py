"""Inputs for count-bits: n itself."""


def generate(family, n, seed):
    return {"n": max(1, n)}
