class BoundedBlockingQueue:
    def __init__(self, capacity: int):
        self.places = threading.Semaphore(capacity)
        self.elements = threading.Semaphore(0)
        self.lock = threading.Lock()
        self.queue = collections.deque()

    def enqueue(self, element: int) -> None:
        self.places.acquire()
        with self.lock:
            self.queue.append(element)
        self.elements.release()

    def dequeue(self) -> int:
        self.elements.acquire()
        with self.lock:
            element = self.queue.popleft()
        self.places.release()
        return element

    def size(self) -> int:
        with self.lock:
            return len(self.queue)
