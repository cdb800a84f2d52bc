"""Calls of a RecentTotal that forgets nothing: add and total in turns."""


def generate(family, n, seed):
    pairs = max(n // 2, 1)
    return {
        "operations": ["RecentTotal"] + ["add", "total"] * pairs,
        "arguments": [[100000]] + [call for i in range(pairs) for call in ([i % 100], [])],
    }
