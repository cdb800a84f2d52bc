# The last producer sets a flag but wakes nobody: consumers that sleep by then never look at it.
import threading
from collections import deque


class Solution:
    def run(self, producers, consumers, capacity, items, produce, consume):
        lock = threading.Lock()
        not_full = threading.Condition(lock)
        not_empty = threading.Condition(lock)
        buffer = deque()
        working = producers

        def producer(p):
            nonlocal working
            for i in range(items):
                item = produce(p, i)
                with lock:
                    while len(buffer) >= capacity:
                        not_full.wait()
                    buffer.append(item)
                    not_empty.notify()
            with lock:
                working -= 1

        def consumer(c):
            while True:
                with lock:
                    while not buffer:
                        if working == 0:
                            return
                        not_empty.wait()
                    item = buffer.popleft()
                    not_full.notify()
                consume(c, item)

        threads = [threading.Thread(target=producer, args=(p,)) for p in range(producers)]
        threads += [threading.Thread(target=consumer, args=(c,)) for c in range(consumers)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
