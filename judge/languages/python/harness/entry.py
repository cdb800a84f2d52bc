"""Loads the submission and finds what the signature names in it."""
import builtins
import sys

from judge_harness import nodes

MODULE = "solution"
HAS_VARARGS, IS_COROUTINE = 0x04, 0x80


class Unusable(Exception):
    """The submission cannot be called; the text says what was looked for and what was found."""


def load(submission):
    """Executes the submission as a module and returns its names."""
    module = type(sys)(MODULE)
    sys.modules[MODULE] = module
    names = module.__dict__
    names["__builtins__"] = builtins
    names["__file__"] = submission["file"]
    names["ListNode"], names["TreeNode"] = nodes.ListNode, nodes.TreeNode
    sys.path.append("/usr/lib/python3/dist-packages")
    for name, source, attribute in submission["supply"]:
        try:
            __import__(source)
            found = sys.modules[source]
            names[name] = found if attribute is None else getattr(found, attribute)
        except (ImportError, AttributeError):
            pass
    exec(submission["code"], names)
    return names


def node_types(names):
    """The classes of nodes: the submission's own where it defines them."""
    return {
        name: names[name] if isinstance(names.get(name), type) else getattr(nodes, name)
        for name in ("ListNode", "TreeNode")
    }


def own_names(names, kind):
    found = [n for n, v in names.items() if getattr(v, "__module__", None) == MODULE and kind(v)]
    return ", ".join(n for n in found if not n.startswith("__")) or "none"


def is_function(value):
    return callable(value) and not isinstance(value, type)


def is_class(value):
    return isinstance(value, type)


def methods_of(cls):
    found = [n for n in vars(cls) if not n.startswith("_") and callable(getattr(cls, n, None))]
    return ", ".join(found) or "none"


def unwrapped(function):
    """(the plain function inside decorators and bound methods or None, whether self is bound)"""
    bound = False
    for _ in range(100):
        if hasattr(function, "__func__"):
            bound = bound or getattr(function, "__self__", None) is not None
            function = function.__func__
        elif hasattr(function, "__wrapped__"):
            function = function.__wrapped__
        else:
            break
    return (function if hasattr(function, "__code__") else None), bound


def is_async(function):
    plain, _ = unwrapped(function)
    return plain is not None and bool(plain.__code__.co_flags & IS_COROUTINE)


def check_parameters(what, function, params):
    plain, bound = unwrapped(function)
    if plain is None:
        return
    code = plain.__code__
    names = code.co_varnames[: code.co_argcount][1 if bound else 0:]
    required = len(names) - len(plain.__defaults__ or ())
    keyword_only = code.co_varnames[code.co_argcount: code.co_argcount + code.co_kwonlyargcount]
    missing = [n for n in keyword_only if n not in (plain.__kwdefaults__ or {})]
    enough = len(names) >= len(params) or code.co_flags & HAS_VARARGS
    if bound and code.co_argcount == 0 and not code.co_flags & HAS_VARARGS:
        raise Unusable("%s has no parameters; expected self%s" % (what, "".join(", " + p[0] for p in params)))
    if required > len(params) or not enough or missing:
        no_self = bound and params and code.co_varnames[0] == params[0][0]
        raise Unusable(
            "%s takes %d parameter%s%s (%s); expected %d (%s)%s"
            % (what, len(names), "" if len(names) == 1 else "s", " after " + code.co_varnames[0] if bound else "",
               ", ".join(names + tuple(missing)) or "none", len(params), ", ".join(p[0] for p in params) or "none",
               "; self is missing" if no_self else "")
        )


def find_function(names, glue, file):
    """(what gives the callable of one case, the function itself). LeetCode makes a new Solution for each case."""
    solution = names.get("Solution")
    if isinstance(solution, type) and callable(getattr(solution, glue.NAME, None)):
        check_parameters("Solution." + glue.NAME, bound_method(solution, glue.NAME), glue.PARAMS)
        return (lambda: getattr(solution(), glue.NAME)), getattr(solution, glue.NAME)
    function = names.get(glue.NAME)
    if is_function(function):
        check_parameters(glue.NAME, function, glue.PARAMS)
        return (lambda: function), function
    wanted = "%s(%s)" % (glue.NAME, ", ".join(p[0] for p in glue.PARAMS))
    if isinstance(solution, type):
        found = "class Solution with the methods: " + methods_of(solution)
    else:
        found = "classes: %s; functions: %s" % (own_names(names, is_class), own_names(names, is_function))
    raise Unusable("%s has no method Solution.%s and no function of that name; found %s" % (file, wanted, found))


def bound_method(cls, name):
    """The method as an instance would have it, without making an instance."""
    member = next((vars(base)[name] for base in cls.__mro__ if name in vars(base)), None)
    return member.__get__(object(), cls) if hasattr(member, "__get__") else member


def find_class(names, glue, file):
    """(class, the names of its methods in the signature's order)"""
    cls = names.get(glue.NAME)
    if not isinstance(cls, type):
        raise Unusable(
            "%s has no class %s; found classes: %s" % (file, glue.NAME, own_names(names, is_class))
        )
    if "__init__" in vars(cls):
        check_parameters(glue.NAME + ".__init__", bound_method(cls, "__init__"), glue.PARAMS)
    for name, params, _ in glue.METHODS:
        if not callable(getattr(cls, name, None)):
            wanted = "%s(%s)" % (name, ", ".join(p[0] for p in params))
            raise Unusable("class %s has no method %s; found: %s" % (glue.NAME, wanted, methods_of(cls)))
        check_parameters("%s.%s" % (glue.NAME, name), bound_method(cls, name), params)
    return cls, [method[0] for method in glue.METHODS]
