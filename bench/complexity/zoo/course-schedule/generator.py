"""Inputs for course-schedule: an order in which each course needs the one before and sometimes another shortly before, so
that no search skips many; course 0 stands in its middle, so that a search from there goes deep either way."""

import random


def generate(family, n, seed):
    rng = random.Random(f"course-schedule/{family}/{n}/{seed}")
    if family == "random":
        pairs = [rng.sample(range(n), 2) for _ in range(rng.randint(0, n))]
        return {"numCourses": n, "prerequisites": pairs}
    order = list(range(1, n))
    rng.shuffle(order)
    order.insert(n // 2, 0)
    pairs = [[order[i], order[i - 1]] for i in range(1, n)]
    pairs += [[order[i], order[i - rng.randint(2, min(i, 5))]] for i in range(2, n, 2)]
    rng.shuffle(pairs)
    return {"numCourses": n, "prerequisites": pairs}
