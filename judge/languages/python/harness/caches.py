"""functools.cache and lru_cache in Python, for the interpreters whose C version does not nest.

Python 3.12 and 3.13 allow C code only some thousand levels, whatever sys.setrecursionlimit says; a memoized recursion
goes through the C version at every level. Calls from Python to Python have no such limit.
"""
import functools
import sys

AFFECTED = ((3, 12), (3, 13))
_missing = object()


def make_wrapper(function, maxsize, typed, cache_info):
    """What functools.lru_cache calls to make its result: the same arguments and attributes as functools' own."""
    known = {}  # in order of use where the size is limited
    hits = misses = 0
    make_key = functools._make_key

    def unlimited(*args, **named):
        nonlocal hits, misses
        key = make_key(args, named, typed) if named or typed else args
        value = known.get(key, _missing)
        if value is not _missing:
            hits += 1
            return value
        misses += 1
        value = known[key] = function(*args, **named)
        return value

    def limited(*args, **named):
        nonlocal hits, misses
        key = make_key(args, named, typed) if named or typed else args
        value = known.pop(key, _missing)
        if value is not _missing:
            hits += 1
            known[key] = value
            return value
        misses += 1
        value = function(*args, **named)
        known[key] = value
        while len(known) > maxsize:
            known.pop(next(iter(known)), None)
        return value

    wrapper = unlimited if maxsize is None else limited
    wrapper.cache_info = lambda: cache_info(hits, misses, maxsize, len(known))

    def cache_clear():
        nonlocal hits, misses
        known.clear()
        hits = misses = 0

    wrapper.cache_clear = cache_clear
    return wrapper


def install():
    if sys.version_info[:2] in AFFECTED:
        functools._lru_cache_wrapper = make_wrapper
