import queue
import threading


class Solution:
    def run(self, producers, consumers, capacity, items, produce, consume):
        buffer = queue.Queue(maxsize=capacity)
        end = object()

        def producer(p):
            for i in range(items):
                buffer.put(produce(p, i))

        def consumer(c):
            while (item := buffer.get()) is not end:
                consume(c, item)

        makers = [threading.Thread(target=producer, args=(p,)) for p in range(producers)]
        users = [threading.Thread(target=consumer, args=(c,)) for c in range(consumers)]
        for t in makers + users:
            t.start()
        for t in makers:
            t.join()
        for _ in users:
            buffer.put(end)
        for t in users:
            t.join()
