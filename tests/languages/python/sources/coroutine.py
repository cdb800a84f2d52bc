async def maxSubArray(nums):
    await asyncio.sleep(0)
    return nums[0]
