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


def made_since(roots):
    """Bytes of the objects reachable from `roots` that were made while tracemalloc watched."""
    traced, size_of = _tracemalloc._get_object_traceback, sys.getsizeof
    seen, found = set(), 0
    left = list(roots)
    while left:
        one = left.pop()
        if id(one) in seen or isinstance(one, NOT_VALUES):
            continue
        seen.add(id(one))
        if traced(one) is not None:
            found += size_of(one, 0)
        left.extend(get_referents(one))
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
                answer = made_since([returned, *(arguments[o[0]] for o in self.outputs if o[0] >= 0)])
            finally:
                _tracemalloc.stop()
            self.space = max(0, peak - answer), depth.peak
            return returned

        return metered
