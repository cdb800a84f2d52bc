"""Inputs for integer-sqrt: x itself."""


def generate(family, n, seed):
    if family == "squares":
        root = 1 + n // 10
        return {"x": root * root}
    return {"x": n}
