# Waits with `if`: the second of several threads that notify_all wakes pops from an empty deque.
from collections import deque
from threading import Condition


class BoundedBlockingQueue:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.queue = deque()
        self.changed = Condition()

    def enqueue(self, element: int) -> None:
        with self.changed:
            while len(self.queue) == self.capacity:
                self.changed.wait()
            self.queue.append(element)
            self.changed.notify_all()

    def dequeue(self) -> int:
        with self.changed:
            if not self.queue:
                self.changed.wait()
            element = self.queue.popleft()
            self.changed.notify_all()
            return element

    def size(self) -> int:
        with self.changed:
            return len(self.queue)
