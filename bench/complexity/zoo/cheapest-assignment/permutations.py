class Solution:
    def minCost(self, cost: List[List[int]]) -> int:
        n = len(cost)
        jobs = list(range(n))
        best = inf

        def assign(worker, total):
            nonlocal best
            if worker == n:
                best = min(best, total)
                return
            for i in range(worker, n):
                jobs[worker], jobs[i] = jobs[i], jobs[worker]
                assign(worker + 1, total + cost[worker][jobs[worker]])
                jobs[worker], jobs[i] = jobs[i], jobs[worker]

        assign(0, 0)
        return best
