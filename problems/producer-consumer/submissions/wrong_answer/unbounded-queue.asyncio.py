# asyncio.Queue without a size: put never waits, the capacity is ignored.
import asyncio


class Solution:
    async def run(self, producers, consumers, capacity, items, produce, consume):
        buffer = asyncio.Queue()

        async def producer(p):
            for i in range(items):
                await buffer.put(await produce(p, i))

        async def consumer(c):
            while True:
                item = await buffer.get()
                await consume(c, item)
                buffer.task_done()

        users = [asyncio.create_task(consumer(c)) for c in range(consumers)]
        await asyncio.gather(*(producer(p) for p in range(producers)))
        await buffer.join()
        for user in users:
            user.cancel()
        await asyncio.gather(*users, return_exceptions=True)
