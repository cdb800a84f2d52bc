"""Peak live auxiliary bytes of a call ("Space" in docs/protocol.md); loaded only where they are asked for.

Heap: what judge-live-bytes.so saw at the peak, without the objects of the answer that were made in the call. Stack: the
interpreter's frames, by a profile function, which sees each of them come and go; C functions that call themselves are
not seen.
"""
import sys
from gc import collect, get_referents
from posix import readlink
from types import FunctionType, ModuleType

from judge_harness import forms

START, PEAK = "/judge-live-bytes/start", "/judge-live-bytes/peak"

POINTER = 8
FRAME = 10 * POINTER  # of the interpreter's own, beside local variables and the operands
INTEGER = 32  # bytes: not counted by judge-live-bytes.so either

NOT_VALUES = (type, FunctionType, ModuleType)


class Depth:
    """Watches the frames of the present thread."""

    def __init__(self):
        self.now = self.peak = 0

    def __call__(self, frame, event, argument):
        if event == "call" or event == "return":
            code = frame.f_code
            held = FRAME + POINTER * (code.co_nlocals + code.co_stacksize)
            if event == "return":
                self.now -= held
                return
            self.now += held
            if self.now > self.peak:
                self.peak = self.now


def reachable(roots):
    """The objects that can be reached from `roots`, by their ids."""
    found, left = {}, list(roots)
    while left:
        one = left.pop()
        if id(one) not in found and not isinstance(one, NOT_VALUES):
            found[id(one)] = one
            left.extend(get_referents(one))
    return found


def bytes_of(one):
    """Without integers, and letters, which the interpreter keeps ready."""
    size = sys.getsizeof(one, 0)
    ready = size <= INTEGER if type(one) is int else type(one) is str and len(one) <= 1
    return 0 if ready else size


def made_since(roots, before):
    """Bytes of the objects reachable from `roots` that are not among those of `before`, by their ids."""
    return sum(bytes_of(one) for key, one in reachable(roots).items() if key not in before)


def is_told():
    try:
        return bool(readlink(START))
    except OSError:  # nobody counts the bytes
        return False


class Function(forms.Function):
    """Its call() leaves (heap, stack) in `space`."""

    def __init__(self, names, glue, file):
        super().__init__(names, glue, file)
        if not is_told():
            return
        forms.collector.enabled = False  # a collection allocates too
        find = self.find
        self.find = lambda: self.metered(find())

    def metered(self, function):
        def metered(*arguments):
            depth = Depth()
            given = reachable(arguments)
            collect()  # lets go of the tuples and lists that are kept for later use: they were counted when they were made
            readlink(START)
            sys.setprofile(depth)
            try:
                returned = function(*arguments)
                if hasattr(returned, "cr_await"):
                    returned = forms.wait_for(returned)
            finally:
                sys.setprofile(None)
            peak = int(readlink(PEAK))
            answer = made_since([returned, *(arguments[o[0]] for o in self.outputs if o[0] >= 0)], given)
            self.space = max(0, peak - answer), depth.peak
            return returned

        return metered
