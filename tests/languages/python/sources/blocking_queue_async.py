class BoundedBlockingQueue:
    def __init__(self, capacity):
        self.items = asyncio.Queue(capacity)

    async def enqueue(self, element):
        await self.items.put(element)

    async def dequeue(self):
        return await self.items.get()

    def size(self):
        return self.items.qsize()
