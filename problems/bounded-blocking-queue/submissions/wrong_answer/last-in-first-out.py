# list.pop() takes from the back: a stack, not a queue.
from threading import Condition


class BoundedBlockingQueue:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.elements = []
        self.changed = Condition()

    def enqueue(self, element: int) -> None:
        with self.changed:
            self.changed.wait_for(lambda: len(self.elements) < self.capacity)
            self.elements.append(element)
            self.changed.notify_all()

    def dequeue(self) -> int:
        with self.changed:
            self.changed.wait_for(lambda: self.elements)
            element = self.elements.pop()
            self.changed.notify_all()
            return element

    def size(self) -> int:
        with self.changed:
            return len(self.elements)
