class Solution:
    async def run(self, producers, items, produce, consume):
        queue = asyncio.Queue(2)

        async def producer(p):
            for i in range(items):
                await queue.put(await produce(p, i))

        async def consumer():
            while (item := await queue.get()) is not None:
                await consume(0, item)

        last = asyncio.create_task(consumer())
        await asyncio.gather(*map(producer, range(producers)))
        self.last = last
