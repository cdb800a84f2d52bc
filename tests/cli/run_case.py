#!/usr/bin/env python3
"""Runs one end-to-end case: run_case.py JUDGE CASE_FOLDER [--accept].

A case is a folder:
  args      the arguments, in shell quoting; {tests} is this folder, {tmp} the case's working folder
  stdout    what must be printed, exactly, but for the placeholders below (absent: nothing)
  stderr    the same
  exit      the exit code
  env       NAME=value lines (optional); {tests} and {tmp} as above; "-NAME" unsets
  files/    copied into the working folder (optional)
  setup     a shell script run in the working folder first (optional); exit 77 skips the case, and
            what it prints last says why
  wrapper   a shell command line that runs "$@" in another surrounding (optional)
Placeholders: <time> a duration, <size> an amount of memory, <number>, <word>, <any> the rest of a
line, <lines> any lines. Afterwards the case's $TMPDIR must be empty.
--accept writes what was printed as the expectation, with figures as placeholders; read it before
committing it.
"""
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

PATTERNS = {
    "<time>": r"\d+(?:\.\d+)? (?:ns|µs|ms|s) *",
    "<size>": r"\d+(?:\.\d+)? (?:B|KiB|MiB|GiB) *",
    "<number>": r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?",
    "<word>": r"\S+",
    "<any>": r"[^\n]*",
    "<lines>\n": r"(?:[^\n]*\n)*",
}
SKIPPED = 77
HERE = pathlib.Path(__file__).resolve().parent


def pattern_of(expected):
    parts = re.split("(" + "|".join(map(re.escape, PATTERNS)) + ")", expected)
    return "".join(PATTERNS.get(part, re.escape(part)) for part in parts)


# What --accept turns into placeholders: figures, versions, temporary names, what a cache may know.
VOLATILE = (
    (r"(time|时间)( +)\d+(\.\d+)? (ns|µs|ms|s) *", r"\1\2<time>"),
    (r"(memory|内存)( +)\d+(\.\d+)? (B|KiB|MiB|GiB) *", r"\1\2<size>"),
    (r"(compile|编译)( +)(cached|已缓存|\d+(\.\d+)? (µs|ms|s))(?=\n)", r"\1\2<any>"),
    (r"( {3,})\d+(\.\d+)? (ns|µs|ms|s)( +)\d+(\.\d+)? (KiB|MiB)", r"<any>"),
    (r"· python \d[\d.]*", "· python <word>"),
    (r'"toolchain": "python [^"]*"', '"toolchain": "python <word>'),
    (r'("(?:cpu_ms|wall_ms|memory_bytes|cpu_ms_max|memory_bytes_max|cached)": )[\w.+-]+', r"\1<word>"),
    (r"judge: \S+: No space left", "judge: <word>: No space left"),
    (r"(judge start \S+ -l )[a-z|]+", r"\1<word>"),
    (r"(language: expected one of ).*(?=, got)", r"\1<any>"),
    (r"(--std STD .*the first by default; ).*", r"\1<any>"),
    (r"/\S*/judge-[a-z]+-[\w-]+/", "<word>"),
    (r'( time=")[\d.]+', r"\1<number>"),
    (r"  [\d.]+ (?:µ|m)?s(?=\n)", "  <any>"),
    (r"(as expected, )\d.*", r"\1<any>"),
    (r"(✓ (?:cpp|go|python) +)\S.*", r"\1<any>"),
    (r"(\d+ broken +)/.*", r"\1<any>"),
    (r"✓ [\d.]+ (?:B|KiB|MiB) .*", "✓ <any>"),
)


def generalized(text, tmp):
    text = text.replace(str(tmp), "{tmp}").replace(str(HERE), "{tests}")
    for volatile, placeholder in VOLATILE:
        text = re.sub(volatile, placeholder, text)
    return text


class Case:
    def __init__(self, judge, folder, tmp):
        self.judge, self.folder, self.tmp = judge, folder, tmp

    def text(self, name, default=""):
        path = self.folder / name
        return path.read_text(encoding="utf-8") if path.exists() else default

    def filled(self, name):
        return self.text(name).replace("{tests}", str(HERE)).replace("{tmp}", str(self.tmp))

    def environment(self):
        temporary = self.tmp.parent / "tmpdir"
        temporary.mkdir()
        # The cache is shared by all cases: what the judge prepares once is not under test here.
        cache = os.environ.get("JUDGE_TEST_CACHE", str(self.tmp.parent / "cache"))
        env = {"PATH": os.environ["PATH"], "HOME": str(self.tmp), "TMPDIR": str(temporary),
               "XDG_CACHE_HOME": cache, "LC_ALL": "C.UTF-8"}
        for line in self.filled("env").splitlines():
            if line.startswith("-"):
                env.pop(line[1:], None)
            elif line:
                name, value = line.split("=", 1)
                env[name] = value
        return env

    def run(self):
        if (self.folder / "files").is_dir():
            shutil.copytree(self.folder / "files", self.tmp, dirs_exist_ok=True)
        env = self.environment()
        if (self.folder / "setup").exists():
            setup = subprocess.run(["sh", "-e", str(self.folder / "setup")], cwd=self.tmp, env=env,
                                   stdout=subprocess.PIPE, text=True)
            if setup.returncode == SKIPPED:
                print("skipped:", setup.stdout.strip())
                sys.exit(SKIPPED)
            setup.check_returncode()
        command = [self.judge, *shlex.split(self.filled("args"))]
        if (self.folder / "wrapper").exists():
            command = ["sh", "-c", self.filled("wrapper"), "sh", *command]
        done = subprocess.run(command, cwd=self.tmp, env=env, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=120)
        left = sorted(path.name for path in (self.tmp.parent / "tmpdir").iterdir())
        return done, left

    def accept(self, done):
        for name, content in (("stdout", done.stdout), ("stderr", done.stderr)):
            path = self.folder / name
            if content:
                path.write_text(generalized(content.decode("utf-8"), self.tmp), encoding="utf-8")
            else:
                path.unlink(missing_ok=True)
        (self.folder / "exit").write_text(f"{done.returncode}\n")

    def check(self, done, left):
        problems = []
        for name, content in (("stdout", done.stdout), ("stderr", done.stderr)):
            expected = self.filled(name)
            got = content.decode("utf-8")
            if not re.fullmatch(pattern_of(expected), got):
                problems.append(f"--- {name}: expected\n{expected}--- {name}: got\n{got}")
        if done.returncode != int(self.text("exit")):
            problems.append(f"exit code: expected {self.text('exit').strip()}, got {done.returncode}")
        if left:
            problems.append(f"left in TMPDIR: {left}")
        return problems


def main():
    judge, folder = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory(prefix="judge-cli-test-") as base:
        tmp = pathlib.Path(base).resolve() / "work"
        tmp.mkdir()
        case = Case(judge, folder, tmp)
        done, left = case.run()
        if sys.argv[3:] == ["--accept"]:
            case.accept(done)
        problems = case.check(done, left)
    print("\n".join(problems) if problems else "as expected")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
