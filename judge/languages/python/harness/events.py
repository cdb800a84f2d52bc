"""The event log on fd 5, and what the harness's callbacks do in one case."""
import _thread
import mmap
import posix
from itertools import count
from _struct import Struct
from time import monotonic_ns

from judge_harness import values, wire

INVOKE, RESPONSE, NOTE = 1, 2, 3
MEET_FAILED, CALL_RETURNED, THREADS_LEFT = 1, 2, 3
MEET_SECONDS = 2.0
THREADS_MAY_END_WITHIN = 0.1
RECORD = 32

_record = Struct("<BBHiiiQQ")
_i32 = Struct("<i")


def as_int32(value):
    """Any integer (or bool) as the log's fields hold it."""
    return ((int(value) + (1 << 31)) & 0xFFFFFFFF) - (1 << 31)


class Log:
    """Appends records to the shared memory file. One for the process; restart() begins a case."""

    def __init__(self):
        size = posix.fstat(wire.EVENT_LOG).st_size
        self.memory = mmap.mmap(wire.EVENT_LOG, size)
        self.records = size // RECORD
        self.restart()

    def restart(self):
        self.next = count().__next__  # one step of the interpreter: atomic among threads
        self.started = monotonic_ns()

    def append(self, phase, op, thread, a=0, b=0, c=0):
        index = self.next()
        if index >= self.records:
            return
        at = index * RECORD
        _record.pack_into(self.memory, at, 0, op, thread & 0xFFFF, a, b, c, monotonic_ns() - self.started, 0)
        self.memory[at] = phase

    def note(self, which, a=0, b=0, c=0):
        self.append(NOTE, which, 0, a, b, c)


class Numbers:
    """Numbers threads or tasks from 0 in order of first appearance. A thread that ended never gives its number away."""

    def __init__(self):
        self.own = _thread._local()
        self.next = count().__next__
        self.tasks = {}

    def of_thread(self):
        try:
            return self.own.number
        except AttributeError:
            self.own.number = self.next()
            return self.own.number

    def of_task(self, task):
        number = self.tasks.get(task)  # holds the task, so that its identity is not used again
        if number is None:
            number = self.tasks[task] = self.next()
        return number


def callback_arguments(name, arguments):
    for argument in arguments:
        if not isinstance(argument, int):
            raise TypeError("%s expects integers, got %s" % (name, values.describe(argument)))
    padded = [as_int32(argument) for argument in arguments]
    return padded + [0] * (3 - len(padded))


def callback_result(linear, arguments):
    if linear is None:
        return None
    return as_int32(sum(factor * argument for factor, argument in zip(linear, arguments)))


class Pace:
    """How one callback is slowed down in one case."""

    def __init__(self, delay_us, meet, hold_ms):
        self.delay = delay_us / 1e6
        self.meet = meet
        self.hold = hold_ms / 1e3
        self.actors = set()
        self.first = count().__next__
        self.failures = count().__next__
        self.given_up = False

    def pause(self):
        """Seconds this call sleeps on entry."""
        return self.delay + (self.hold if self.first() == 0 else 0)

    def arrives(self, actor):
        """Whether this is the actor's first call and a meeting is wanted."""
        if not self.meet or actor in self.actors:
            return False
        self.actors.add(actor)
        return True

    def complete(self):
        """Whether nobody need wait any longer."""
        return self.given_up or len(self.actors) >= self.meet

    def failed(self, log, index):
        self.given_up = True  # nobody waits any more
        if self.failures() == 0:
            log.note(MEET_FAILED, index, len(self.actors), self.meet)
