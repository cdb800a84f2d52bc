class BoundedBlockingQueue:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.items = deque()
        self.changed = Condition()

    def enqueue(self, element: int) -> None:
        with self.changed:
            self.changed.wait_for(lambda: len(self.items) < self.capacity)
            self.items.append(element)
            self.changed.notify_all()

    def dequeue(self) -> int:
        with self.changed:
            self.changed.wait_for(lambda: self.items)
            self.changed.notify_all()
            return self.items.popleft()

    def size(self) -> int:
        return len(self.items)
