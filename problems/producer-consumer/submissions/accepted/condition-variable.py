from collections import deque
from threading import Condition, Lock, Thread


class Solution:
    def run(self, producers: int, consumers: int, capacity: int, items: int, produce, consume) -> None:
        lock = Lock()
        not_full = Condition(lock)
        not_empty = Condition(lock)
        buffer = deque()
        working = producers

        def producer(p):
            nonlocal working
            for i in range(items):
                item = produce(p, i)
                with not_full:
                    not_full.wait_for(lambda: len(buffer) < capacity)
                    buffer.append(item)
                    not_empty.notify()
            with not_empty:
                working -= 1
                if working == 0:
                    not_empty.notify_all()

        def consumer(c):
            while True:
                with not_empty:
                    not_empty.wait_for(lambda: buffer or working == 0)
                    if not buffer:
                        return
                    item = buffer.popleft()
                    not_full.notify()
                consume(c, item)

        threads = [Thread(target=producer, args=(p,)) for p in range(producers)]
        threads += [Thread(target=consumer, args=(c,)) for c in range(consumers)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
