"""Compiles a submission and its glue, in the process that runs them."""
import builtins
import marshal

# Annotations are not evaluated (PEP 563): List[int] then costs no import of typing.
LAZY_ANNOTATIONS = 0x1000000
# Code that makes up names as it runs may use everything the prelude supplies.
DYNAMIC = {"eval", "exec", "globals"}


class DoesNotCompile(Exception):
    """The text is Python's own message."""


def read(path):
    with open(path, "rb") as file:
        return file.read()


def name_uses(code, opcodes):
    """(whether it is bound, name) for each instruction that binds or looks up a name beyond the function's own, in order.

    Decoded here because importing dis takes longer than all the rest; opcodes: what prepare.py found out with it.
    """
    extended, high = opcodes["EXTENDED_ARG"], 0
    for operation, low in zip(code.co_code[::2], code.co_code[1::2]):
        argument = high | low
        high = argument << 8 if operation == extended else 0
        if operation in opcodes["look up"]:
            yield False, code.co_names[argument >> opcodes["look up"][operation]]
        elif operation == opcodes["STORE_NAME"]:
            yield True, code.co_names[argument]


def global_names(code, opcodes, found):
    """Adds the names that `code`, and the code in it, looks up beyond its own scopes."""
    found.update(name for bound, name in name_uses(code, opcodes) if not bound)
    for constant in code.co_consts:
        if isinstance(constant, type(code)):
            global_names(constant, opcodes, found)


def mentions(code, words):
    """Whether the code, or code in it, uses one of the words as a name or attribute."""
    inner = (constant for constant in code.co_consts if isinstance(constant, type(code)))
    return not words.isdisjoint(code.co_names) or any(mentions(constant, words) for constant in inner)


def own_names(code, opcodes):
    """Names the submission binds at its outermost level and does not look up there before."""
    bound, early = set(), set()
    for binds, name in name_uses(code, opcodes):
        if binds:
            bound.add(name)
        elif name not in bound:
            early.add(name)
    return bound - early


def supply(code, opcodes, table):
    """[(name, module, attribute)] of what the prelude gives the code; table: all it has, as marshal's bytes."""
    used = set()
    global_names(code, opcodes, used)
    if not used & DYNAMIC and used <= own_names(code, opcodes) | vars(builtins).keys():
        return []
    table = marshal.loads(table)
    if used & DYNAMIC:
        used |= set(table)
    used -= own_names(code, opcodes)
    return [(name, *table[name]) for name in sorted(used) if name in table]


def compile_source(source, name):
    try:
        return compile(source, name, "exec", flags=LAZY_ANNOTATIONS, dont_inherit=True)
    except (SyntaxError, ValueError, OverflowError) as error:
        import traceback

        text = "".join(traceback.format_exception_only(type(error), error))
        if not isinstance(error, SyntaxError):
            text += '  File "%s"\n' % name
    except (RecursionError, MemoryError):
        text = '  File "%s"\nSyntaxError: nested too deeply for Python\'s compiler\n' % name
    raise DoesNotCompile(text)


def compiled(submission, glue, table):
    """What serve.py loads. The paths of the submission, of its glue and of the table of supplied names."""
    name = submission.rpartition("/")[2]
    code = compile_source(read(submission), name)
    return {
        "file": name,
        "code": code,
        "supply": supply(code, *marshal.loads(read(table))),
        "memoizes": mentions(code, {"cache", "lru_cache"}),
        "glue": compile(read(glue), "judge_glue.py", "exec", dont_inherit=True),
    }
