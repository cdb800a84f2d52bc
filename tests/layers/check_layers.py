#!/usr/bin/env python3
"""Checks the rules of docs/ARCHITECTURE.md that a compiler does not: usage check_layers.py ROOT.

Prints one line a violation, "file:line: rule: text", and exits 1 if there is any.
`--self-test` checks the checker: each rule must catch its planted violation.
"""
import pathlib
import re
import sys
import tempfile

# A file may include its own layer and layers of a lower rank.
RANK = {
    "judge/base": 0,
    "judge/problem": 1, "judge/complexity": 1, "sandbox": 1,
    "judge/languages": 2,
    "judge/judging": 3,
    "judge/report": 4,
    "judge/history": 5, "judge/interview": 5,
    "judge/cli": 6,
}
INCLUDE = re.compile(r'^\s*#\s*include\s+["<]([^">]+)[">]')
KERNEL_CALL = re.compile(r"\b(setrlimit|prlimit|prctl|seccomp_\w+|clone3?|unshare|setns|pivot_root|mount|umount2?)\s*\(")
PRINTING = re.compile(r"std::(cout|cerr)\b|\bf?printf\s*\(|\bfmt::print\s*\(|\bgetenv\s*\(")
# A string literal (kept) or a line comment (dropped), whichever starts first.
COMMENT = re.compile(r'("(?:[^"\\]|\\.)*")|//.*$')
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')


def layer_of(path):
    return next((layer for layer in RANK if path.startswith(layer + "/")), None)


def code_lines(text):
    """(number, line) with comments blanked out; string literals stay."""
    text = re.sub(r"/\*.*?\*/", lambda m: "\n" * m.group().count("\n"), text, flags=re.S)
    for number, line in enumerate(text.splitlines(), 1):
        yield number, COMMENT.sub(lambda m: m.group(1) or "", line)


def check_file(root, path, words):
    name = path.relative_to(root).as_posix()
    layer = layer_of(name)
    for number, line in code_lines(path.read_text(encoding="utf-8")):
        def found(rule, where=number, text=line.strip()):
            return f"{name}:{where}: {rule}: {text}"
        include = INCLUDE.match(line)
        if include:
            target = include.group(1)
            other = layer_of(target)
            if other and other != layer and RANK[other] >= RANK[layer]:
                yield found(f"{layer} may not use {other}")
            if target == "nlohmann/json.hpp" and name.endswith(".h"):
                yield found("nlohmann/json.hpp belongs in .cpp files")
            continue
        if not name.startswith("sandbox/box/") and KERNEL_CALL.search(line):
            yield found("kernel mechanisms belong in sandbox/box/")
        if layer not in ("judge/cli", "sandbox") and name != "judge/base/assert.cpp" and PRINTING.search(line):
            yield found("only judge/cli touches stdout, stderr and the environment")
        for literal in LITERAL.findall(line):
            if literal in words:
                yield found(f'the name "{literal}" is data, not code')


def words_of(root):
    languages = {p.parent.name for p in (root / "judge/languages").glob("*/language.json")}
    problems = {p.parent.name for p in (root / "problems").glob("*/problem.json")}
    return languages | problems


def check(root):
    words = words_of(root)
    for folder in ("judge", "sandbox"):
        for path in sorted((root / folder).rglob("*")):
            in_language = path.relative_to(root).parts[1:2] == ("languages",) and len(path.relative_to(root).parts) > 3
            if path.suffix in (".h", ".cpp") and not in_language:
                yield from check_file(root, path, words)


PLANTED = {
    "judge/base/a.cpp": '#include "judge/problem/type.h"\n',
    "judge/problem/b.cpp": '#include "sandbox/sandbox.h"\n',
    "judge/problem/c.h": "#include <nlohmann/json.hpp>\n",
    "judge/judging/d.cpp": "int r = prctl(1, 2);\n",
    "judge/judging/e.cpp": 'if (id == "klingon") return;\n',
    "judge/report/f.cpp": 'std::cout << 1;\n',
}


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "judge/languages/klingon").mkdir(parents=True)
        (root / "judge/languages/klingon/language.json").write_text("{}")
        (root / "sandbox").mkdir()
        (root / "problems").mkdir()
        for name, text in PLANTED.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        caught = {line.split(":")[0] for line in check(root)}
    missed = set(PLANTED) - caught
    if missed:
        sys.exit(f"not caught: {sorted(missed)}")


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    violations = list(check(pathlib.Path(sys.argv[1]).resolve()))
    print("\n".join(violations) if violations else "the layers hold")
    sys.exit(1 if violations else 0)


if __name__ == "__main__":
    main()
