class Solution:
    async def run(self, producers, items, produce, consume):
        await produce(p=0, i=0)
