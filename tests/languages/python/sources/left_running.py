class Solution:
    def run(self, producers, items, produce, consume):
        queue = Queue(2)

        def producer(p):
            for i in range(items):
                queue.put(produce(p, i))

        def consumer():
            while (item := queue.get()) is not None:
                consume(0, item)

        threads = [Thread(target=producer, args=(p,)) for p in range(producers)]
        last = Thread(target=consumer)
        for thread in [*threads, last]:
            thread.start()
        for thread in threads:
            thread.join()
