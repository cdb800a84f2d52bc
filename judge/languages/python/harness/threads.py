"""The concurrent forms with threads. Submissions written with `async def` are served by tasks.py."""
import _thread
import posix
import threading
import time
from _struct import Struct

from judge_harness import entry, events, forms, serve, trace, values

_u32, _u16, _pace = Struct("<I"), Struct("<H"), Struct("<III")
SLEEP = 0xFFFF
THREAD_STACK = 64 << 20


def left_running(alive):
    """How many of the submission's threads are still there after 100 ms; polled, most end at once."""
    deadline = time.monotonic() + events.THREADS_MAY_END_WITHIN
    while alive() > 0 and time.monotonic() < deadline:
        time.sleep(0.0002)
    return alive()


class ConcurrentForm:
    """What both forms share: the log, and that an exception in any thread is the case's answer."""

    def __init__(self, file):
        self.file = file
        self.log = events.Log()
        self.answering = _thread.allocate_lock()
        self.sequence = 0
        threading.excepthook = lambda args: self.thread_failed(args.exc_type, args.exc_value)
        _thread.stack_size(THREAD_STACK)

    def thread_failed(self, kind, error):
        if kind is not SystemExit and error is not None:
            self.fail(error)

    def fail(self, error):
        """Answers EXCEPTION and ends the process: other threads may wait for the failed one for ever."""
        self.answering.acquire()
        serve.flush()
        if isinstance(error, forms.WrongValue):
            serve.wire.send_exception(self.sequence, serve.wire.ERROR, "judge", str(error), [])
        else:
            trace.send(self.sequence, error, self.file)
        posix._exit(1)

    def call(self, decoded):
        self.sequence, case = decoded
        before = _thread._count()
        self.log.restart()
        forms.collector.enter_call()
        posix.access(forms.MARK_START, 0)
        try:
            self.run(case)
        except SystemExit:
            raise
        except BaseException as error:
            self.fail(error)
        finally:
            posix.access(forms.MARK_STOP, 0)
            forms.collector.leave_call()
        elapsed = time.monotonic_ns() - self.log.started
        left = left_running(lambda: _thread._count() - before)
        if left > 0:
            self.log.note(events.THREADS_LEFT, left)
        self.answering.acquire()  # a thread that fails from here on does not answer for this case
        self.answering.release()
        return elapsed, bytearray()


class ConcurrentFunction(ConcurrentForm):
    def __init__(self, names, glue, file, find):
        super().__init__(file)
        types = entry.node_types(names)
        self.find = find
        self.decoders = [None if p[1] == "callback" else values.decoder(p[1], types) for p in glue.PARAMS]
        self.names = [p[0] for p in glue.PARAMS if p[1] == "callback"]
        self.linear = glue.LINEAR
        self.make_callbacks = glue.make_callbacks

    def decode(self, data, at):
        sequence = _u32.unpack_from(data, at - 4)[0]
        arguments, at = forms.decode_all([d for d in self.decoders if d], data, at)
        paces = []
        for _ in self.linear:
            paces.append(events.Pace(*_pace.unpack_from(data, at)))
            at += _pace.size
        return sequence, (arguments, paces)

    def arguments(self, plain, paces):
        callbacks = self.make_callbacks(self.callback(paces))
        for callback in callbacks:
            callback.__qualname__ = callback.__name__  # as Python's own messages name it
        plain, callbacks = iter(plain), iter(callbacks)
        return [next(plain if decode else callbacks) for decode in self.decoders]

    def callback(self, paces):
        log, numbers, met = self.log, events.Numbers(), threading.Condition()
        restarted = log.started

        def call(index, given):
            fields = events.callback_arguments(self.names[index], given)
            if log.started != restarted:
                return events.callback_result(self.linear[index], given)  # a thread of an earlier case
            thread, pace = numbers.of_thread(), paces[index]
            log.append(events.INVOKE, index, thread, *fields)
            pause = pace.pause()
            if pause > 0:
                time.sleep(pause)
            if pace.meet:
                meet(index, pace, fields[0])
            result = events.callback_result(self.linear[index], given)
            log.append(events.RESPONSE, index, thread, result or 0)
            return result

        def meet(index, pace, actor):
            with met:
                if not pace.arrives(actor):
                    return
                if pace.complete():
                    met.notify_all()
                elif not met.wait_for(pace.complete, events.MEET_SECONDS):
                    pace.failed(log, index)
                    met.notify_all()

        return call

    def run(self, case):
        plain, paces = case
        self.find()(*self.arguments(plain, paces))
        self.log.note(events.CALL_RETURNED)


class ConcurrentClass(ConcurrentForm):
    def __init__(self, names, glue, file, cls, methods):
        super().__init__(file)
        types = entry.node_types(names)
        self.name, self.cls, self.methods = glue.NAME, cls, methods
        self.constructor = [values.decoder(p[1], types) for p in glue.PARAMS]
        self.decoders = [[values.decoder(p[1], types) for p in params] for _, params, _ in glue.METHODS]
        self.returns = [(*returns, values.encoder(returns[0])) for _, _, returns in glue.METHODS]

    def decode(self, data, at):
        sequence = _u32.unpack_from(data, at - 4)[0]
        constructor, at = forms.decode_all(self.constructor, data, at)
        threads = _u32.unpack_from(data, at)[0]
        at += 4
        scripts = []
        for _ in range(threads):
            script, at = self.decode_script(data, at)
            scripts.append(script)
        return sequence, (constructor, scripts)

    def decode_script(self, data, at):
        """One thread's operations: (method, arguments), or (None, seconds) for a sleep."""
        script = []
        operations = _u32.unpack_from(data, at)[0]
        at += 4
        for _ in range(operations):
            method = _u16.unpack_from(data, at)[0]
            at += 2
            if method == SLEEP:
                script.append((None, _u32.unpack_from(data, at)[0] / 1e3))
                at += 4
            else:
                arguments, at = forms.decode_all(self.decoders[method], data, at)
                script.append((method, arguments))
        return script, at

    def invoke(self, thread, method, arguments):
        fields = [events.as_int32(a) for a in arguments if isinstance(a, int)][:3]
        self.log.append(events.INVOKE, method, thread, *fields)

    def respond(self, thread, method, returned):
        _, native, encode = self.returns[method]
        try:
            encode(bytearray(), returned)
        except values.Mismatch as mismatch:
            raise forms.wrong_value("%s.%s returned" % (self.name, self.methods[method]), mismatch, native) from None
        value = events.as_int32(returned) if isinstance(returned, int) and native != "None" else 0
        self.log.append(events.RESPONSE, method, thread, value)

    def run_script(self, instance, thread, script, start):
        start.wait()
        for method, arguments in script:
            if method is None:
                time.sleep(arguments)
                continue
            self.invoke(thread, method, arguments)
            self.respond(thread, method, getattr(instance, self.methods[method])(*arguments))

    def run(self, case):
        constructor, scripts = case
        instance = self.cls(*constructor)
        start = threading.Barrier(len(scripts) + 1)
        threads = [
            threading.Thread(target=self.run_script, args=(instance, number, script, start), daemon=True)
            for number, script in enumerate(scripts)
        ]
        for thread in threads:
            thread.start()
        start.wait()
        for thread in threads:
            thread.join()
        self.log.note(events.CALL_RETURNED)


def make_form(names, glue, file, tasks):
    """tasks: the module for `async def`, not loaded yet: importing asyncio takes longer than all the rest."""
    if glue.FORM == "concurrent_function":
        find, function = entry.find_function(names, glue, file)
        if not entry.is_async(function):
            return ConcurrentFunction(names, glue, file, find)
        tasks.load()
        return tasks.AsyncFunction(names, glue, file, find)
    cls, methods = entry.find_class(names, glue, file)
    if not any(entry.is_async(getattr(cls, name)) for name in methods):
        return ConcurrentClass(names, glue, file, cls, methods)
    tasks.load()
    return tasks.AsyncClass(names, glue, file, cls, methods)
