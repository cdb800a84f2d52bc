# One condition for both sides and notify(): the wake-up for the thread that waits for room goes to one that waits for an element.
import threading
from collections import deque


class BoundedBlockingQueue:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.queue = deque()
        self.changed = threading.Condition()

    def enqueue(self, element: int) -> None:
        with self.changed:
            while len(self.queue) == self.capacity:
                self.changed.wait()
            self.queue.append(element)
            self.changed.notify()

    def dequeue(self) -> int:
        with self.changed:
            while not self.queue:
                self.changed.wait()
            element = self.queue.popleft()
            self.changed.notify()
            return element

    def size(self) -> int:
        with self.changed:
            return len(self.queue)
