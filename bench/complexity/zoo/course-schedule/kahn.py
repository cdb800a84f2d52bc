class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        unlocks = [[] for _ in range(numCourses)]
        missing = [0] * numCourses
        for a, b in prerequisites:
            unlocks[b].append(a)
            missing[a] += 1
        queue = deque(c for c in range(numCourses) if missing[c] == 0)
        taken = 0
        while queue:
            taken += 1
            for course in unlocks[queue.popleft()]:
                missing[course] -= 1
                if missing[course] == 0:
                    queue.append(course)
        return taken == numCourses
