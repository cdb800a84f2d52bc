"""What the judge is told about an exception: its type, its message and the candidate's own lines."""
from judge_harness import wire

MOST_LINES = 64


def lines_of(traceback, file):
    """(function, line) of the frames in the candidate's file, innermost first, capped."""
    found = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_filename == file:
            found.append((getattr(code, "co_qualname", code.co_name), traceback.tb_lineno or 0))
            if len(found) > 4 * MOST_LINES:
                del found[:-MOST_LINES]
        traceback = traceback.tb_next
    found.reverse()
    return found[:MOST_LINES]


def type_name(kind):
    module = kind.__module__
    return kind.__qualname__ if module in ("builtins", "solution") else "%s.%s" % (module, kind.__qualname__)


def message_of(error):
    try:
        return str(error)
    except Exception:
        return "(its message cannot be shown: __str__ failed)"


def kind_of(error):
    if isinstance(error, MemoryError):
        return wire.OUT_OF_MEMORY
    if isinstance(error, RecursionError):
        return wire.STACK_OVERFLOW
    return wire.ERROR


def send(sequence, error, file):
    wire.send_exception(
        sequence, kind_of(error), type_name(type(error)), message_of(error), lines_of(error.__traceback__, file)
    )


def loading_failed(error, file):
    """The text for a submission whose outermost level raised."""
    text = "%s could not be loaded: %s: %s" % (file, type_name(type(error)), message_of(error))
    for function, line in lines_of(error.__traceback__, file):
        text += "\n  %s:%d in %s" % (file, line, function)
    return text
