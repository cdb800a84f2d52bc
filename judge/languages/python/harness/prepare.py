"""Runs once a toolchain: compiles the harness and lists what the prelude supplies.

usage: prepare.py HARNESS_FOLDER WORK_FOLDER
"""
import builtins
import dis
import importlib
import importlib._bootstrap_external as bootstrap
import marshal
import sys

# In the order in which start.py loads them; each may import those before it.
MODULES = ["wire", "compile_submission", "nodes", "values", "trace", "caches", "entry", "forms", "events", "threads", "tasks", "stacks", "space", "links", "serve"]
# Those that few submissions need, executed when they are first asked for.
LOADED_LATER = {"caches", "events", "threads", "tasks", "stacks", "space", "links"}

# Star imports, later ones win; then the modules themselves, as `import math` would give them.
STARS = [
    "string", "re", "datetime", "typing", "copy", "random", "statistics", "operator", "sys", "io", "json",
    "heapq", "bisect", "math", "itertools", "functools", "collections",
]
MODULE_NAMES = [
    "string", "re", "datetime", "collections", "heapq", "bisect", "copy", "math", "random", "statistics",
    "itertools", "functools", "operator", "io", "sys", "json", "typing", "array", "decimal", "fractions",
    "threading", "queue", "asyncio", "time", "enum", "dataclasses", "abc", "contextlib", "types", "os",
]
# Not among LeetCode's star imports, but without any other meaning when they stand alone.
SINGLES = {
    "threading": ["Thread", "Lock", "RLock", "Condition", "Semaphore", "BoundedSemaphore", "Event", "Barrier", "Timer"],
    "queue": ["Queue", "LifoQueue", "PriorityQueue", "SimpleQueue", "Empty", "Full"],
    "concurrent.futures": ["ThreadPoolExecutor"],
    "dataclasses": ["dataclass", "field"],
    "enum": ["Enum", "IntEnum"],
    "abc": ["ABC", "abstractmethod"],
    "decimal": ["Decimal"],
    "fractions": ["Fraction"],
    "sortedcontainers": ["SortedList", "SortedDict", "SortedSet"],
    "sys": ["exit", "setrecursionlimit"],
}


def compiled(folder, name):
    path = folder + "/" + name + ".py"
    with open(path, "rb") as file:
        return compile(file.read(), "judge_harness/" + name + ".py", "exec", dont_inherit=True)


def bundle(folder):
    """[(name, code)], the code of what is loaded later as bytes: most submissions need not even read it."""
    codes = [(name, compiled(folder, name)) for name in MODULES]
    return [(name, marshal.dumps(code) if name in LOADED_LATER else code) for name, code in codes]


def supplied():
    """name → (module, attribute or None for the module itself)"""
    table = {}
    for module, names in SINGLES.items():
        table.update({name: (module, name) for name in names})
    for module_name in STARS:
        module = importlib.import_module(module_name)
        names = getattr(module, "__all__", None) or [n for n in vars(module) if not n.startswith("_")]
        table.update({name: (module_name, name) for name in names if hasattr(module, name)})
    table["quit"] = ("sys", "exit")
    table.update({name: (name, None) for name in MODULE_NAMES})
    for name in vars(builtins):  # builtins keep their meaning: pow, open, compile …
        table.pop(name, None)
    return table


def opcodes():
    """What compile_submission.py has to know of this interpreter's bytecode."""
    sample = compile("def f():\n return a, b, c", "", "exec").co_consts[0]
    # Some versions keep a flag in the lowest bit of LOAD_GLOBAL's argument.
    shifted = any(i.opname == "LOAD_GLOBAL" and i.arg != sample.co_names.index(i.argval) for i in dis.get_instructions(sample))
    look_up = {dis.opmap["LOAD_GLOBAL"]: 1 if shifted else 0}
    look_up.update({dis.opmap[name]: 0 for name in ("LOAD_NAME", "LOAD_FROM_DICT_OR_GLOBALS") if name in dis.opmap})
    return {"look up": look_up, "STORE_NAME": dis.opmap["STORE_NAME"], "EXTENDED_ARG": dis.EXTENDED_ARG}


def write(path, content):
    with open(path, "wb") as file:
        file.write(content)


def main(folder, work):
    write(work + "/harness.bundle", marshal.dumps(bundle(folder)))
    write(work + "/start.pyc", bootstrap._code_to_timestamp_pyc(compiled(folder, "start")))
    write(work + "/supplied.table", marshal.dumps((opcodes(), marshal.dumps(supplied()))))


main(*sys.argv[1:])
