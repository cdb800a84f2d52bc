from queue import Queue


class BoundedBlockingQueue:
    def __init__(self, capacity):
        self.queue = Queue(maxsize=capacity)

    def enqueue(self, element):
        self.queue.put(element)

    def dequeue(self):
        return self.queue.get()

    def size(self):
        return self.queue.qsize()
