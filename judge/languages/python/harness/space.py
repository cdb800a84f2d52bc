"""Peak live auxiliary bytes of a call ("Space" in docs/protocol.md); loaded only where they are asked for.

Heap: what tracemalloc saw at the peak, without the objects of the answer that were made in the call. Stack: the
interpreter's frames, by a profile function, which sees each of them come and go; C functions that call themselves are
not seen.
"""
import _tracemalloc
import sys
from gc import get_referents
from types import FunctionType, ModuleType

from judge_harness import forms

POINTER = 8
FRAME = 10 * POINTER  # of the interpreter's own, beside local variables and the operands

KEPT_FOR_LATER = {kind: sys.getsizeof(kind()) for kind in (list, dict)}  # with nothing in them
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


def made_since(roots, given):
    """Bytes of the objects reachable from `roots` that were made while tracemalloc watched.

    The interpreter keeps a few lists and dicts that were let go for later use: those were made earlier, and only what
    they hold is new, unless they belong to the arguments, `given`.
    """
    traced, size_of = _tracemalloc._get_object_traceback, sys.getsizeof
    found, arguments = 0, None
    for one in reachable(roots).values():
        if traced(one) is not None:
            found += size_of(one, 0)
        elif type(one) in KEPT_FOR_LATER:
            arguments = reachable(given) if arguments is None else arguments
            if id(one) not in arguments:
                found += size_of(one, 0) - KEPT_FOR_LATER[type(one)]
    return found


class Function(forms.Function):
    """Its call() leaves (heap, stack) in `space`."""

    def __init__(self, names, glue, file):
        super().__init__(names, glue, file)
        forms.collector.enabled = False  # a collection allocates too
        find = self.find
        self.find = lambda: self.metered(find())

    def metered(self, function):
        def metered(*arguments):
            depth = Depth()
            _tracemalloc.start(1)
            try:
                sys.setprofile(depth)
                try:
                    returned = function(*arguments)
                    if hasattr(returned, "cr_await"):
                        returned = forms.wait_for(returned)
                finally:
                    sys.setprofile(None)
                peak = _tracemalloc.get_traced_memory()[1]
                answer = made_since([returned, *(arguments[o[0]] for o in self.outputs if o[0] >= 0)], arguments)
            finally:
                _tracemalloc.stop()
            self.space = max(0, peak - answer), depth.peak
            return returned

        return metered
