"""Inputs for producer-consumer with about n items in all; the families say how crowded it is."""

import random


def generate(family, n, seed):
    rng = random.Random(f"producer-consumer/{family}/{n}/{seed}")
    if family == "sleepers":
        return sleepers(n, seed)
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


def stream(rng, n):
    """n items through four producers and four consumers, nobody slow."""
    return {"producers": 4, "consumers": 4, "capacity": 16, "items": n // 4}


def workers(rng, n):
    """The same work for n producers and n consumers; making an item takes a while."""
    return {
        "producers": n,
        "consumers": n,
        "capacity": 16,
        "items": 128 // n,
        "pace": {"produce": {"delay_us": 500}},
    }


def sleepers(n, seed):
    """n consumers wait for one producer's items, which come one by one; with seed 1 four times as many."""
    return {
        "producers": 1,
        "consumers": n,
        "capacity": 16,
        "items": 32 * (1 + 3 * seed),
        "pace": {"produce": {"delay_us": 100}},
    }


def held(rng, n):
    """n consumers wait for one producer, which takes its time with the first item."""
    return {
        "producers": 1,
        "consumers": n,
        "capacity": 1,
        "items": n,
        "pace": {"produce": {"hold_ms": 80}},
    }


FAMILIES = {
    "random": random_shape,
    "crowded": crowded,
    "stream": stream,
    "workers": workers,
    "held": held,
}
