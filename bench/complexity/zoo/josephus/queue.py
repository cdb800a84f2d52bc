class Solution:
    def lastStanding(self, n: int) -> int:
        circle = deque(range(1, n + 1))
        while len(circle) > 1:
            circle.rotate(-1)
            circle.popleft()
        return circle[0]
