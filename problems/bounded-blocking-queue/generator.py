"""Inputs for bounded-blocking-queue with about n calls. Every script can be finished: there are as many enqueues as
dequeues (or up to capacity more), and a thread either only puts in or only takes out, apart from size."""

import random


def generate(family, n, seed):
    rng = random.Random(f"bounded-blocking-queue/{family}/{n}/{seed}")
    if family == "sleepers":
        return sleepers(n, seed)
    return FAMILIES[family](rng, max(n, 1))


def element(rng):
    return rng.choice([rng.randint(-(2**31), 2**31 - 1), rng.randint(-3, 3), rng.randint(0, 10**6)])


def mixed(rng, n):
    """Some threads put in, some take out, some ask for the size; short pauses here and there."""
    capacity = rng.choice([1, 1, 2, 3, rng.randint(1, 10)])
    pairs = max(1, n // 2)
    threads = spread(rng, [["enqueue", element(rng)] for _ in range(pairs + rng.randint(0, capacity))])
    threads += spread(rng, [["dequeue"] for _ in range(pairs)])
    for calls in threads:
        for _ in range(rng.choice([0, 0, 1, 2])):
            calls.insert(rng.randint(0, len(calls)), rng.choice([["size"], ["sleep", rng.randint(1, 4)]]))
    rng.shuffle(threads)
    return {"construct": [capacity], "threads": threads}


def spread(rng, calls):
    """The calls over one to six threads."""
    threads = [[] for _ in range(rng.randint(1, min(6, len(calls))))]
    for i, call in enumerate(calls):
        (threads[i] if i < len(threads) else rng.choice(threads)).append(call)
    return threads


def single_thread(rng, n):
    """One thread that never has to wait: what a queue does when nobody interferes."""
    capacity = rng.choice([1, 2, 3, rng.randint(1, max(1, n))])
    inside = 0
    calls = []
    while len(calls) < n:
        draw = rng.random()
        if draw < 0.2:
            calls.append(["size"])
        elif (draw < 0.65 and inside < capacity) or inside == 0:
            calls.append(["enqueue", element(rng)])
            inside += 1
        else:
            calls.append(["dequeue"])
            inside -= 1
    return {"construct": [min(capacity, 1000)], "threads": [calls]}


def stream(rng, n):
    """n calls: two threads put in what two others take out."""
    pairs = n // 4
    return {
        "construct": [16],
        "threads": [[["enqueue", i] for i in range(pairs)], [["enqueue", i] for i in range(pairs)]]
        + [[["dequeue"]] * pairs, [["dequeue"]] * pairs],
    }


def workers(rng, n):
    """The same work for n threads that put in and n that take out, and pause in between."""
    each = 64 // n
    put = [call for i in range(each) for call in (["sleep", 1], ["enqueue", i])]
    return {"construct": [16], "threads": [put] * n + [[["dequeue"]] * each] * n}


def sleepers(n, seed):
    """n threads wait for elements that another puts in one by one; with seed 1 four times as many."""
    elements = 16 * (1 + 3 * seed)
    put = [call for i in range(elements) for call in (["sleep", 1], ["enqueue", i])]
    return {"construct": [16], "threads": [put] + [[["dequeue"]] * (elements // n)] * n}


def held(rng, n):
    """n threads wait for what another puts in late."""
    return {
        "construct": [n],
        "threads": [[["sleep", 80]] + [["enqueue", i] for i in range(n)]] + [[["dequeue"]]] * n,
    }


FAMILIES = {
    "mixed": mixed,
    "single-thread": single_thread,
    "stream": stream,
    "workers": workers,
    "held": held,
}
