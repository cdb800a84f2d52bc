# consume is called while the lock is held: the consumers take turns instead of working at the same time.
from collections import deque
from threading import Condition, Lock, Thread


class Solution:
    def run(self, producers, consumers, capacity, items, produce, consume):
        lock = Lock()
        not_full, not_empty = Condition(lock), Condition(lock)
        buffer = deque()
        left = producers * items

        def producer(p):
            for i in range(items):
                item = produce(p, i)
                with lock:
                    while len(buffer) == capacity:
                        not_full.wait()
                    buffer.append(item)
                    not_empty.notify()

        def consumer(c):
            nonlocal left
            while True:
                with lock:
                    while not buffer and left > 0:
                        not_empty.wait()
                    if left == 0:
                        return
                    item = buffer.popleft()
                    left -= 1
                    if left == 0:
                        not_empty.notify_all()
                    not_full.notify()
                    consume(c, item)

        threads = [Thread(target=producer, args=(p,)) for p in range(producers)]
        threads += [Thread(target=consumer, args=(c,)) for c in range(consumers)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
