"""Inputs for network-delay: half of the nodes on a chain of quick edges, which needs as many rounds; the others on slow
edges from the source, so that they wait in the heap while the chain is walked."""

import random


def generate(family, n, seed):
    rng = random.Random(f"network-delay/{family}/{n}/{seed}")
    if family == "random":
        pairs = [rng.sample(range(1, n + 1), 2) for _ in range(rng.randint(n, 4 * n))]
        return {"times": [[u, v, rng.randint(1, 20)] for u, v in pairs], "n": n, "k": rng.randint(1, n)}
    nodes = list(range(1, n + 1))
    rng.shuffle(nodes)
    chain, star = nodes[:(n + 1) // 2], nodes[(n + 1) // 2:]
    times = [[chain[i - 1], chain[i], rng.randint(1, 3)] for i in range(1, len(chain))]
    times += [[chain[0], node, rng.randint(600_000, 900_000)] for node in star]
    times += [[rng.choice(chain), node, 1_000_000] for node in star[::2]]
    rng.shuffle(times)
    return {"times": times, "n": n, "k": chain[0]}
