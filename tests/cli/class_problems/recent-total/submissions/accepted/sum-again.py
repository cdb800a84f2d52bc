class RecentTotal:
    def __init__(self, span: int):
        self.span = span
        self.values = []

    def add(self, value: int) -> None:
        self.values.append(value)

    def total(self) -> int:
        sum = 0
        for value in self.values[-self.span :]:
            sum += value
        return sum
