class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        remaining = set(range(numCourses))
        while remaining:
            blocked = {a for a, b in prerequisites if b in remaining}
            ready = remaining - blocked
            if not ready:
                return False
            remaining -= ready
        return True
