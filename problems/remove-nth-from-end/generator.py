"""Inputs for remove-nth-from-end. The families say which node is to be removed; `n` here is the length of the list."""

import random

LIMIT = 1_000_000_000


def generate(family, n, seed):
    rng = random.Random(f"remove-nth-from-end/{family}/{n}/{seed}")
    head, place = FAMILIES[family](rng, n)
    return {"head": head, "n": place}


def values(rng, length, low=-LIMIT, high=LIMIT):
    """length numbers from low to high; much faster than rng.randint for the ladder's millions."""
    span = high - low + 1
    draw = rng.random
    return [low + int(draw() * span) for _ in range(length)]


def random_place(rng, length):
    return values(rng, length), rng.randint(1, length)


def few_values(rng, length):
    """Values repeat, so that removing by value removes another node."""
    return values(rng, length, 0, 2), rng.randint(1, length)


def first_node(rng, length):
    return values(rng, length), length


def second_node(rng, length):
    return values(rng, length), max(1, length - 1)


def middle_node(rng, length):
    return values(rng, length), (length + 1) // 2


def last_node(rng, length):
    return values(rng, length), 1


FAMILIES = {
    "random": random_place,
    "few-values": few_values,
    "first-node": first_node,
    "second-node": second_node,
    "middle-node": middle_node,
    "last-node": last_node,
}
