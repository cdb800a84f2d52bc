"""Inputs for max-subarray. The numbers stay small enough that no sum leaves 32 bits, however large n is."""

import random

SUM_LIMIT = 2_000_000_000


def generate(family, n, seed):
    rng = random.Random(f"max-subarray/{family}/{n}/{seed}")
    bound = max(1, min(10_000, SUM_LIMIT // n))
    return {"nums": FAMILIES[family](rng, n, bound)}


def numbers(rng, n, low, high):
    """n numbers from low to high; much faster than rng.randint for the ladder's millions."""
    span = high - low + 1
    draw = rng.random
    return [low + int(draw() * span) for _ in range(n)]


def random_values(rng, n, bound):
    return numbers(rng, n, -bound, bound)


def small_values(rng, n, bound):
    """Many zeros, ties and stretches of equal sum."""
    return numbers(rng, n, -min(2, bound), min(2, bound))


def all_negative(rng, n, bound):
    return numbers(rng, n, -bound, -1)


def alternating(rng, n, bound):
    """Signs change at every step, so whether to go on must be decided at every step."""
    first = rng.choice((1, -1))
    sizes = numbers(rng, n, 1, bound)
    return [size * (first if i % 2 == 0 else -first) for i, size in enumerate(sizes)]


def answer_at_end(rng, n, bound):
    """Nothing but negative numbers up to a single positive one in the last place."""
    return numbers(rng, n - 1, -bound, -1) + [rng.randint(1, bound)]


def whole_array(rng, n, bound):
    return numbers(rng, n, 1, bound)


FAMILIES = {
    "random": random_values,
    "small-values": small_values,
    "all-negative": all_negative,
    "alternating": alternating,
    "answer-at-end": answer_at_end,
    "whole-array": whole_array,
}
