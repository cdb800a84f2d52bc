"""Inputs for producer-consumer with about n items in all; the families say how crowded it is."""

import random


def generate(family, n, seed):
    rng = random.Random(f"producer-consumer/{family}/{n}/{seed}")
    return FAMILIES[family](rng, max(n, 1))


def random_shape(rng, n):
    """Any numbers of producers and consumers; sometimes one side is a little slow."""
    producers = rng.randint(1, 8)
    made = {
        "producers": producers,
        "consumers": rng.randint(1, 8),
        "capacity": rng.choice([1, 1, 2, 3, rng.randint(1, 20), n]),
        "items": min(1000, max(1, n // producers)),
    }
    made["capacity"] = min(made["capacity"], 1000)
    slow = rng.choice(["nobody", "produce", "consume"])
    if slow != "nobody":
        made["pace"] = {slow: {"delay_us": rng.randint(1, 100)}}
    return made


def crowded(rng, n):
    """As many threads as allowed around the smallest buffer: every item finds somebody asleep."""
    producers = rng.randint(8, 16)
    return {
        "producers": producers,
        "consumers": rng.randint(8, 16),
        "capacity": 1,
        "items": min(1000, max(1, n // producers)),
    }


FAMILIES = {"random": random_shape, "crowded": crowded}
