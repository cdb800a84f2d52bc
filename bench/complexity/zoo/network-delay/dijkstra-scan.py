class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = defaultdict(list)
        for u, v, w in times:
            graph[u].append((v, w))
        reached = {}
        waiting = {node: math.inf for node in range(1, n + 1)}
        waiting[k] = 0
        while waiting:
            u = min(waiting, key=waiting.get)
            reached[u] = waiting.pop(u)
            if reached[u] == math.inf:
                return -1
            for v, w in graph[u]:
                if v in waiting:
                    waiting[v] = min(waiting[v], reached[u] + w)
        return max(reached.values())
