"""The concurrent forms for submissions written with `async def`: tasks of one event loop instead of threads."""
import asyncio
import time

from judge_harness import events, threads


async def tasks_left(before):
    """How many of the submission's tasks are still there after 100 ms."""
    deadline = time.monotonic() + events.THREADS_MAY_END_WITHIN
    while True:
        left = len(asyncio.all_tasks() - before)
        if left == 0 or time.monotonic() >= deadline:
            return left
        await asyncio.sleep(0.001)


class AsyncForm:
    """Runs one case in a fresh event loop."""

    def run(self, case):
        asyncio.run(self.run_in_loop(case))

    async def run_in_loop(self, case):
        before = asyncio.all_tasks()
        try:
            await self.run_async(case)
        except Exception as error:
            self.fail(error)  # before the loop waits for tasks that may never end
        self.log.note(events.CALL_RETURNED)
        left = await tasks_left(before)
        if left > 0:
            self.log.note(events.THREADS_LEFT, left)


class AsyncFunction(AsyncForm, threads.ConcurrentFunction):
    def __init__(self, names, glue, file, find):
        super().__init__(names, glue, file, find)
        self.make_callbacks = glue.make_async_callbacks

    def callback(self, paces):
        log, numbers = self.log, events.Numbers()
        meetings = [asyncio.Event() for _ in paces]

        async def call(index, given):
            fields = events.callback_arguments(self.names[index], given)
            task, pace = numbers.of_task(asyncio.current_task()), paces[index]
            log.append(events.INVOKE, index, task, *fields)
            pause = pace.pause()
            if pause > 0:
                await asyncio.sleep(pause)
            if pace.meet:
                await meet(index, pace, fields[0])
            result = events.callback_result(self.linear[index], given)
            log.append(events.RESPONSE, index, task, result or 0)
            return result

        async def meet(index, pace, actor):
            if not pace.arrives(actor):
                return
            if pace.complete():
                meetings[index].set()
                return
            try:
                await asyncio.wait_for(meetings[index].wait(), events.MEET_SECONDS)
            except asyncio.TimeoutError:
                pace.failed(log, index)
                meetings[index].set()

        return call

    async def run_async(self, case):
        plain, paces = case
        await self.find()(*self.arguments(plain, paces))


class AsyncClass(AsyncForm, threads.ConcurrentClass):
    async def run_script_async(self, instance, number, script):
        for method, arguments in script:
            if method is None:
                await asyncio.sleep(arguments)
                continue
            self.invoke(number, method, arguments)
            returned = getattr(instance, self.methods[method])(*arguments)
            if hasattr(returned, "__await__"):
                returned = await returned
            self.respond(number, method, returned)

    async def run_async(self, case):
        constructor, scripts = case
        instance = self.cls(*constructor)
        await asyncio.gather(*(self.run_script_async(instance, *numbered) for numbered in enumerate(scripts)))
