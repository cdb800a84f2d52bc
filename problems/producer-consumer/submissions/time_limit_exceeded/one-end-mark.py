# Puts one end mark for all the consumers: the first takes it and goes, the others wait for ever.
import queue
import threading


class Solution:
    def run(self, producers, consumers, capacity, items, produce, consume):
        buffer = queue.Queue(capacity)

        def producer(p):
            for i in range(items):
                buffer.put(produce(p, i))

        def consumer(c):
            while True:
                item = buffer.get()
                if item is None:
                    break
                consume(c, item)

        makers = [threading.Thread(target=producer, args=(p,)) for p in range(producers)]
        users = [threading.Thread(target=consumer, args=(c,)) for c in range(consumers)]
        for t in makers + users:
            t.start()
        for t in makers:
            t.join()
        buffer.put(None)
        for t in users:
            t.join()
