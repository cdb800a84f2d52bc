"""Starts the harness: loads its modules, compiles the submission and runs it in a thread with a big stack.

usage: start.pyc HARNESS_BUNDLE SUBMISSION GLUE SUPPLIED_TABLE

Only modules that are built into the interpreter are imported, so that start-up stays short. The harness has builtins of
its own: what the submission does to `builtins` does not reach it. The main thread only waits; everything else happens in
the thread, whose stack holds 10^5 and more nested calls.
"""
import _signal
import _thread
import builtins
import gc
import marshal
import posix
import sys

STACKS_MIB = (512, 256, 64, 16)
# Python frames are on the heap (3.11 and later); the limit is where memory and stack still suffice.
RECURSION_LIMIT = 220_000


def read(path):
    with open(path, "rb") as file:
        return file.read()


def load_harness(bundle):
    namespace = dict(vars(builtins))
    package = sys.modules["judge_harness"] = type(sys)("judge_harness")
    modules = {}
    for name, code in marshal.loads(bundle):  # the code of those that are loaded later as bytes
        module = modules[name] = type(sys)("judge_harness." + name)
        module.__dict__["__builtins__"] = namespace
        sys.modules[module.__name__] = module
        setattr(package, name, module)
        if isinstance(code, bytes):
            module.load = lambda module=module, code=code: exec(marshal.loads(code), module.__dict__)
        else:
            exec(code, module.__dict__)
    return modules


def tell_stacks_when_asked(modules, file, harness_thread):
    """Python's handlers run in the main thread, which has nothing else to do."""

    def tell(number, frame):
        modules["stacks"].load()
        modules["stacks"].tell(file, harness_thread)

    _signal.signal(_signal.SIGUSR1, tell)


def compiled_submission(modules, *paths):
    """What is to be served; ends the process where the submission does not compile."""
    compiler = modules["compile_submission"]
    try:
        return compiler.compiled(*paths)
    except compiler.DoesNotCompile as error:
        modules["wire"].send_uncompiled(str(error))
        posix._exit(1)


def main():
    gc.disable()  # nothing that is made here goes away again
    modules = load_harness(read(sys.argv[1]))
    submission = compiled_submission(modules, *sys.argv[2:])
    gc.freeze()
    gc.enable()
    sys.argv = [submission["file"]]
    sys.setrecursionlimit(RECURSION_LIMIT)
    serve = modules["serve"].serve
    for mib in STACKS_MIB:
        try:
            _thread.stack_size(mib << 20)
            thread = _thread.start_new_thread(serve, (submission, modules))
            break
        except (RuntimeError, ValueError):
            continue
    _thread.stack_size(0)
    tell_stacks_when_asked(modules, submission["file"], thread)
    forever = _thread.allocate_lock()
    forever.acquire()
    forever.acquire()


main()
