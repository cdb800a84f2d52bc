"""Compiles a submission and its glue to one file that start.py loads.

usage: compile.pyc SUBMISSION GLUE SUPPLIED_TABLE RESULT
Python's own message goes to stderr and the exit code is 1 where the submission does not compile.
"""
import marshal
import sys

# Annotations are not evaluated (PEP 563): List[int] then costs no import of typing.
LAZY_ANNOTATIONS = 0x1000000
# Code that makes up names as it runs may use everything the prelude supplies.
DYNAMIC = {"eval", "exec", "globals"}


def read(path):
    with open(path, "rb") as file:
        return file.read()


def instructions(code):
    """Without constants: dis makes a text of each, which takes long for large ones and fails for large numbers."""
    import dis

    return dis.get_instructions(code.replace(co_consts=(None,) * len(code.co_consts)))


def global_names(code, found):
    """Adds the names that `code`, and the code in it, looks up beyond its own scopes."""
    for instruction in instructions(code):
        if instruction.opname in ("LOAD_GLOBAL", "LOAD_NAME", "LOAD_FROM_DICT_OR_GLOBALS"):
            found.add(instruction.argval)
    for constant in code.co_consts:
        if isinstance(constant, type(code)):
            global_names(constant, found)


def mentions(code, words):
    """Whether the code, or code in it, uses one of the words as a name or attribute."""
    inner = (constant for constant in code.co_consts if isinstance(constant, type(code)))
    return not words.isdisjoint(code.co_names) or any(mentions(constant, words) for constant in inner)


def own_names(code):
    """Names the submission binds at its outermost level and does not look up there before."""
    bound, early = set(), set()
    for instruction in instructions(code):
        if instruction.opname == "STORE_NAME":
            bound.add(instruction.argval)
        elif instruction.opname == "LOAD_NAME" and instruction.argval not in bound:
            early.add(instruction.argval)
    return bound - early


def supply(code, table):
    used = set()
    global_names(code, used)
    if used & DYNAMIC:
        used |= set(table)
    used -= own_names(code)
    return [(name, *table[name]) for name in sorted(used) if name in table]


def compile_source(source, name):
    try:
        return compile(source, name, "exec", flags=LAZY_ANNOTATIONS, dont_inherit=True)
    except (SyntaxError, ValueError, OverflowError) as error:
        import traceback

        sys.stderr.write("".join(traceback.format_exception_only(type(error), error)))
        if not isinstance(error, SyntaxError):
            sys.stderr.write('  File "%s"\n' % name)
    except (RecursionError, MemoryError):
        sys.stderr.write('  File "%s"\nSyntaxError: nested too deeply for Python\'s compiler\n' % name)
    sys.exit(1)


def main(submission, glue, table, result):
    name = submission.rpartition("/")[2]
    code = compile_source(read(submission), name)
    content = {
        "file": name,
        "code": code,
        "supply": supply(code, marshal.loads(read(table))),
        "memoizes": mentions(code, {"cache", "lru_cache"}),
        "glue": compile(read(glue), "judge_glue.py", "exec", dont_inherit=True),
    }
    with open(result, "wb") as file:
        file.write(marshal.dumps(content))


main(*sys.argv[1:])
