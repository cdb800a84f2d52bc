import asyncio


class Solution:
    async def run(self, producers, consumers, capacity, items, produce, consume):
        buffer = asyncio.Queue(capacity)

        async def producer(p):
            for i in range(items):
                await buffer.put(await produce(p, i))

        async def consumer(c):
            while (item := await buffer.get()) is not None:
                await consume(c, item)

        users = [asyncio.create_task(consumer(c)) for c in range(consumers)]
        await asyncio.gather(*(producer(p) for p in range(producers)))
        for _ in users:
            await buffer.put(None)
        await asyncio.gather(*users)
