class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        graph = defaultdict(list)
        for a, b in prerequisites:
            graph[a].append(b)
        on_path, done = set(), set()

        def visit(course):
            if course in on_path:
                return False
            if course in done:
                return True
            on_path.add(course)
            for needed in graph[course]:
                if not visit(needed):
                    return False
            on_path.remove(course)
            done.add(course)
            return True

        return all(visit(c) for c in range(numCourses))
