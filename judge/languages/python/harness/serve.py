"""The harness's main function: loads the submission, then answers one case after the other."""
import gc
import posix
import sys
from _struct import Struct

from judge_harness import entry, forms, trace, wire

_u32 = Struct("<I")
# A case longer than this is preceded by a collection, so that the cycles of the last one do not add up.
LARGE = 1 << 16
HARNESS_FAILED = 70


def flush(own=(sys.stdout, sys.stderr)):
    for stream in (sys.stdout, sys.stderr, *own):
        try:
            stream.flush()
        except Exception:
            pass  # the submission closed or replaced it


def leave(error):
    """What sys.exit() asked for: the process ends, and the judge sees that it did."""
    flush()
    code = error.code
    if code is not None and not isinstance(code, int):
        posix.write(2, (str(code) + "\n").encode("utf-8", "replace"))
        code = 1
    posix._exit((code or 0) & 255)


def make_form(submission, modules):
    glue = type(sys)("judge_glue")
    exec(submission["glue"], glue.__dict__)
    if submission["memoizes"]:
        modules["caches"].load()
        modules["caches"].install()
    names = entry.load(submission)
    if glue.FORM == "function":
        if b"JUDGE_SPACE" in posix.environ:
            modules["space"].load()
            return modules["space"].Function(names, glue, submission["file"])
        if b"JUDGE_ONE_PASS" in posix.environ:
            modules["links"].load()
            return modules["links"].Function(names, glue, submission["file"])
        return forms.Function(names, glue, submission["file"])
    if glue.FORM == "class_sequence":
        return forms.ClassSequence(names, glue, submission["file"])
    modules["events"].load()
    modules["threads"].load()
    return modules["threads"].make_form(names, glue, submission["file"], modules["tasks"])


def start(submission, modules):
    """The form, ready to be called; ends the process where the submission is unusable."""
    file = submission["file"]
    try:
        form = make_form(submission, modules)
    except entry.Unusable as error:
        message = str(error)
    except MemoryError as error:
        flush()
        trace.send(0, error, file)
        posix._exit(1)
    except SystemExit as error:
        message = "%s ended the program (exit code %s) while it was being loaded" % (file, error.code)
    except BaseException as error:
        message = trace.loading_failed(error, file)
    else:
        gc.collect()  # what loading the submission left; the harness is frozen already
        gc.freeze()
        flush()
        return form
    flush()
    wire.send_unusable(message)
    posix._exit(1)


def answer(form, sequence, decoded, file):
    try:
        elapsed, out = form.call(decoded)
    except SystemExit as error:
        leave(error)
    except forms.WrongValue as error:
        flush()
        wire.send_exception(sequence, wire.ERROR, "judge", str(error), [])
    except BaseException as error:
        flush()
        trace.send(sequence, error, file)
    else:
        flush()
        space = getattr(form, "space", None)  # of a function whose space is watched
        if space:
            wire.send_space(sequence, *space)
        links = getattr(form, "links", None)
        if links:
            wire.send_links(sequence, *links)
        wire.send_result(sequence, elapsed, out)


def serve_cases(submission, modules):
    form = start(submission, modules)
    wire.send_hello()
    while True:
        frame = wire.read_frame()
        if frame is None:
            posix._exit(HARNESS_FAILED)
        kind, data, at = frame
        frame = None
        if kind == wire.END:
            wire.send_done()
            posix._exit(0)
        if len(data) > LARGE:
            gc.collect()
        sequence = _u32.unpack_from(data, at)[0]
        decoded = form.decode(data, at + 4)
        data = None  # the memory is the submission's
        answer(form, sequence, decoded, submission["file"])
        decoded = None


def serve(submission, modules):
    try:
        wire.close_on_exec()
        serve_cases(submission, modules)
    except OSError:  # of the channel: the submission closed it, or the judge is gone
        flush()
        posix._exit(HARNESS_FAILED)
    except BaseException as error:
        import traceback

        traceback.print_exception(error, file=sys.__stderr__)
        flush()
        posix._exit(HARNESS_FAILED)
