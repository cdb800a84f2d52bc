"""Inputs for two-sum. Each has a pair that adds up to the target; the families say how it is placed."""

import random

LIMIT = 1_000_000_000
DISTINCT = 1 << 28  # how many different values distinct_multiples can give


def generate(family, n, seed):
    rng = random.Random(f"two-sum/{family}/{n}/{seed}")
    nums, target = FAMILIES[family](rng, max(n, 2))
    return {"nums": nums, "target": target}


def random_values(rng, n):
    """Any values and any pair; other pairs may fit by chance."""
    nums = [rng.randint(-LIMIT // 2, LIMIT // 2) for _ in range(n)]
    first, second = rng.sample(range(n), 2)
    return nums, nums[first] + nums[second]


def small_values(rng, n):
    """Many duplicates, zeros and several pairs that fit."""
    nums = [rng.randint(-5, 5) for _ in range(n)]
    first, second = rng.sample(range(n), 2)
    return nums, nums[first] + nums[second]


def answer_at_end(rng, n):
    """Distinct values; only the last two fit, so every scan from the front goes through to the end."""
    first, second = only_pair(rng)
    return distinct_multiples(rng, n - 2) + [first, second], first + second


def answer_in_middle(rng, n):
    """Distinct values; only two neighbours in the middle fit, far from both ends."""
    first, second = only_pair(rng)
    others = distinct_multiples(rng, n - 2)
    half = len(others) // 2
    return others[:half] + [first, second] + others[half:], first + second


def first_and_last(rng, n):
    """Distinct values; only the first and the last one fit."""
    first, second = only_pair(rng)
    return [first] + distinct_multiples(rng, n - 2) + [second], first + second


def twins(rng, n):
    """The pair are equal numbers: only the last two fit, and neither may be used twice."""
    twin = 4 * rng.randint(-LIMIT // 8, LIMIT // 8 - 1) + 1
    return distinct_multiples(rng, n - 2) + [twin, twin], 2 * twin


def only_pair(rng):
    """Two different numbers with remainder 1 by 4. Among multiples of 4 no other pair has their sum: the remainders
    are 0 + 0 and 0 + 1, theirs is 1 + 1. They lie near 0, in the middle of the sorted order."""
    first, second = rng.sample(range(-1000, 1000), 2)
    return 4 * first + 1, 4 * second + 1


def distinct_multiples(rng, count):
    """count different multiples of 4 in no order, by a bijection on 28 bits: quick for millions of them too."""
    mask = DISTINCT - 1
    offset = rng.randrange(DISTINCT)
    values = []
    for i in range(count):
        x = (i * 0x9E3779B + offset) & mask
        x = ((x ^ (x >> 13)) * 0x5BD1E95) & mask
        values.append(4 * (x ^ (x >> 15)) - 2 * DISTINCT)
    return values


FAMILIES = {
    "random": random_values,
    "small-values": small_values,
    "answer-at-end": answer_at_end,
    "answer-in-middle": answer_in_middle,
    "first-and-last": first_and_last,
    "twins": twins,
}
