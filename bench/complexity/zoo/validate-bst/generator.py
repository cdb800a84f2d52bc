"""Inputs for validate-bst: a zigzag is as deep as there are nodes, whichever side is visited last."""

import random


def generate(family, n, seed):
    rng = random.Random(f"validate-bst/{family}/{n}/{seed}")
    if family == "zigzag":
        return {"root": zigzag(n)}
    values = rng.sample(range(-10 * n, 10 * n), n)
    children = insert_all(values)
    if family == "swapped":
        i, j = rng.sample(range(n), 2)
        values[i], values[j] = values[j], values[i]
    return {"root": level_order(values, children)}


def zigzag(n):
    low, high = 0, n - 1
    root = [low]
    for i in range(n - 1):
        if i % 2 == 0:
            root += [None, high]
            low += 1
        else:
            root += [low, None]
            high -= 1
    while root[-1] is None:
        root.pop()
    return root


def insert_all(values):
    """The search tree of the values in this order, as [left, right] of each by index."""
    children = [[None, None] for _ in values]
    for i in range(1, len(values)):
        at = 0
        while True:
            side = int(values[i] > values[at])
            if children[at][side] is None:
                children[at][side] = i
                break
            at = children[at][side]
    return children


def level_order(values, children):
    written, waiting = [values[0]], [0]
    for at in waiting:
        for child in children[at]:
            written.append(None if child is None else values[child])
            if child is not None:
                waiting.append(child)
    while written[-1] is None:
        written.pop()
    return written
