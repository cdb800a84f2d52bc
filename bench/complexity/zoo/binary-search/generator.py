"""Inputs for binary-search: what is looked for is larger than all, so that nobody finds it early."""

import random


def generate(family, n, seed):
    rng = random.Random(f"binary-search/{family}/{n}/{seed}")
    at = rng.randint(-1000, 1000)
    nums = []
    for _ in range(n):
        at += 1 + int(rng.random() * 5)
        nums.append(at)
    return {"nums": nums, "target": at + 1 if family == "beyond" else rng.choice(nums)}
