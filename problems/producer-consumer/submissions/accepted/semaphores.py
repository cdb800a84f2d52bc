class Solution:
    def run(self, producers, consumers, capacity, items, produce, consume):
        places = threading.Semaphore(capacity)
        filled = threading.Semaphore(0)
        mutex = threading.Lock()
        buffer = collections.deque()

        def put(item):
            places.acquire()
            with mutex:
                buffer.append(item)
            filled.release()

        def producer(p):
            for i in range(items):
                put(produce(p, i))

        def consumer(c):
            while True:
                filled.acquire()
                with mutex:
                    item = buffer.popleft()
                places.release()
                if item is None:
                    return
                consume(c, item)

        makers = [threading.Thread(target=producer, args=(p,)) for p in range(producers)]
        users = [threading.Thread(target=consumer, args=(c,)) for c in range(consumers)]
        for t in makers + users:
            t.start()
        for t in makers:
            t.join()
        for _ in range(consumers):
            put(None)
        for t in users:
            t.join()
