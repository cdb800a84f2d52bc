"""The forms that answer with values: a function, and a class with a sequence of operations.

A form has decode(data, at) → arguments, call(arguments) → (nanoseconds, encoded outputs), and release() for what a case
has left behind. Whatever the submission raises passes through call(); a value of the wrong type is a WrongValue.
"""
import gc
from posix import access
from _struct import Struct
from time import perf_counter_ns

from judge_harness import entry, values

_u32, _u16 = Struct("<I"), Struct("<H")

# For the counter that may be watching ("Counting" in docs/protocol.md).
MARK_START, MARK_STOP = "/judge-mark/start", "/judge-mark/stop"


class WrongValue(Exception):
    """The submission's value is not of the signature's type."""


def wrong_value(what, mismatch, native):
    if mismatch.path is None:
        return WrongValue(mismatch.found)
    if not mismatch.path:
        return WrongValue("%s %s, expected %s" % (what, mismatch.found, native))
    place = "".join("[%d]" % index for index in mismatch.path)
    return WrongValue("%s a value with %s at %s, expected %s" % (what, mismatch.found, place, native))


class Collector:
    """Keeps the garbage collector off the harness's own work; on or off in the call as the submission left it."""

    def __init__(self):
        self.enabled = True
        gc.disable()

    def enter_call(self):
        if self.enabled:
            gc.enable()

    def leave_call(self):
        self.enabled = gc.isenabled()
        gc.disable()


collector = Collector()


def decode_all(decoders, data, at):
    arguments = []
    for decode in decoders:
        value, at = decode(data, at)
        arguments.append(value)
    return arguments, at


def wait_for(coroutine):
    import asyncio

    return asyncio.run(coroutine)


class Function:
    def __init__(self, names, glue, file):
        types = entry.node_types(names)
        self.find, _ = entry.find_function(names, glue, file)
        self.name = glue.NAME
        self.decoders = [values.decoder(wire_type, types) for _, wire_type, _ in glue.PARAMS]
        self.outputs = [(*output, values.encoder(output[3])) for output in glue.OUTPUTS]
        # The judge's own entry points (checker, generator) may return None for "nothing to say".
        self.none_is_empty = glue.RETURNS[0] == "string" and any(p[1] == "json" for p in glue.PARAMS)

    def decode(self, data, at):
        return decode_all(self.decoders, data, at)[0]

    def call(self, arguments):
        collector.enter_call()
        try:
            function = self.find()
            access(MARK_START, 0)
            start = perf_counter_ns()
            returned = function(*arguments)
            if hasattr(returned, "cr_await"):
                returned = wait_for(returned)
            elapsed = perf_counter_ns() - start
            access(MARK_STOP, 0)
        finally:
            collector.leave_call()
        return elapsed, self.encode(arguments, returned)

    def encode(self, arguments, returned):
        out = bytearray()
        if returned is None and self.none_is_empty:
            returned = ""
        for param, prefix, name, _, native, encode in self.outputs:
            value = returned if param < 0 else arguments[param]
            if prefix:
                value = self.prefix_of(value, returned, name)
            try:
                encode(out, value)
            except values.Mismatch as mismatch:
                what = self.name + " returned" if param < 0 else "%s made %s" % (self.name, name)
                raise wrong_value(what, mismatch, native) from None
        return out

    def prefix_of(self, value, returned, name):
        if not isinstance(returned, int):
            raise WrongValue("%s returned %s, expected int" % (self.name, values.describe(returned)))
        if not 0 <= returned <= len(value):
            raise WrongValue(
                "%s returned %d, but %s has %d elements" % (self.name, returned, name, len(value))
            )
        return value[:returned]


class ClassSequence:
    def __init__(self, names, glue, file):
        types = entry.node_types(names)
        self.cls, self.methods = entry.find_class(names, glue, file)
        self.name = glue.NAME
        self.constructor = [values.decoder(p[1], types) for p in glue.PARAMS]
        self.decoders = [[values.decoder(p[1], types) for p in params] for _, params, _ in glue.METHODS]
        self.returns = [(*returns, values.encoder(returns[0])) for _, _, returns in glue.METHODS]

    def decode(self, data, at):
        constructor, at = decode_all(self.constructor, data, at)
        count = _u32.unpack_from(data, at)[0]
        at += 4
        operations = []
        for _ in range(count):
            method = _u16.unpack_from(data, at)[0]
            arguments, at = decode_all(self.decoders[method], data, at + 2)
            operations.append((method, arguments))
        return constructor, operations

    def call(self, decoded):
        constructor, operations = decoded
        methods, returns = self.methods, self.returns
        out = bytearray()
        elapsed = 0
        collector.enter_call()
        try:
            access(MARK_START, 0)
            start = perf_counter_ns()
            instance = self.cls(*constructor)
            elapsed += perf_counter_ns() - start
            access(MARK_STOP, 0)
            for method, arguments in operations:
                access(MARK_START, 0)
                start = perf_counter_ns()
                returned = getattr(instance, methods[method])(*arguments)
                if hasattr(returned, "cr_await"):
                    returned = wait_for(returned)
                elapsed += perf_counter_ns() - start
                access(MARK_STOP, 0)
                # At once: a later operation may change what this one returned.
                _, native, encode = returns[method]
                try:
                    encode(out, returned)
                except values.Mismatch as mismatch:
                    what = "%s.%s returned" % (self.name, methods[method])
                    raise wrong_value(what, mismatch, native) from None
        finally:
            collector.leave_call()
        return elapsed, out
