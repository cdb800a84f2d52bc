from collections import deque


class RecentTotal:
    def __init__(self, span: int):
        self.span = span
        self.values = deque()
        self.sum = 0

    def add(self, value: int) -> None:
        self.values.append(value)
        self.sum += value
        if len(self.values) > self.span:
            self.sum -= self.values.popleft()

    def total(self) -> int:
        return self.sum
