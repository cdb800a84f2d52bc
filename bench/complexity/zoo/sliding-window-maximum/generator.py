"""Inputs for sliding-window-maximum: falling numbers keep a deque full and make a heap give its top away each time; windows
are half as long as the array."""

import random


def generate(family, n, seed):
    rng = random.Random(f"sliding-window-maximum/{family}/{n}/{seed}")
    if family == "random":
        return {"nums": [rng.randint(-9, 9) for _ in range(n)], "k": rng.randint(1, n)}
    nums = sorted((rng.randint(-1_000_000_000, 1_000_000_000) for _ in range(n)), reverse=True)
    return {"nums": nums, "k": (n + 1) // 2}
