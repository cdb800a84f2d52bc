# Looks at the first item, consumes it, and only then removes it: two consumers get the same one.
import threading
from collections import deque


class Solution:
    def run(self, producers, consumers, capacity, items, produce, consume):
        changed = threading.Condition()
        buffer = deque()
        consumed = 0
        total = producers * items

        def producer(p):
            for i in range(items):
                item = produce(p, i)
                with changed:
                    changed.wait_for(lambda: len(buffer) < capacity or consumed >= total)
                    buffer.append(item)
                    changed.notify_all()

        def consumer(c):
            nonlocal consumed
            while True:
                with changed:
                    changed.wait_for(lambda: buffer or consumed >= total)
                    if consumed >= total:
                        return
                    item = buffer[0]
                consume(c, item)
                with changed:
                    if buffer:
                        buffer.popleft()
                    consumed += 1
                    changed.notify_all()

        threads = [threading.Thread(target=producer, args=(p,)) for p in range(producers)]
        threads += [threading.Thread(target=consumer, args=(c,)) for c in range(consumers)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
