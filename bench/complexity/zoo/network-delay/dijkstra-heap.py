class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = defaultdict(list)
        for u, v, w in times:
            graph[u].append((v, w))
        heap, arrival = [(0, k)], {}
        while heap:
            time, node = heappop(heap)
            if node in arrival:
                continue
            arrival[node] = time
            for v, w in graph[node]:
                if v not in arrival:
                    heappush(heap, (time + w, v))
        return max(arrival.values()) if len(arrival) == n else -1
