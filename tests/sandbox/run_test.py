#!/usr/bin/env python3
"""`judge-box run`, as somebody uses it: run_test.py JUDGE_BOX PROGRAMS, where PROGRAMS is the folder of the
hostile programs. A table of command lines with the exit code and what the report must say."""
import json
import pathlib
import subprocess
import sys
import tempfile

SHELL = ["--", "/bin/sh", "-c"]
# (what it shows, arguments, exit code, parts of the report)
CASES = [
    ("ends by itself", ["--", "{programs}/nop"], 0, {"reason": "finished", "exit_code": 0, "limit": None, "signal": None}),
    ("another exit code", [*SHELL, "exit 3"], 1, {"reason": "run_time_error", "exit_code": 3}),
    ("a signal", [*SHELL, "kill -SEGV $$"], 1,
     {"reason": "run_time_error", "exit_code": None, "signal": {"number": 11, "name": "SIGSEGV"}}),
    ("CPU time", ["--cpu", "100ms", "--", "{programs}/spin", "60"], 1, {"reason": "time_limit_exceeded", "limit": "cpu"}),
    ("time by the clock", ["--wall", "0.1s", "--", "{programs}/sleep", "60"], 1,
     {"reason": "time_limit_exceeded", "limit": "wall"}),
    ("memory", ["--memory", "32M", "--", "{programs}/memory", "heap", "200"], 1,
     {"reason": "memory_limit_exceeded", "limit": "memory"}),
    ("output", ["--output", "64K", "--", "{programs}/flood"], 1, {"reason": "output_limit_exceeded", "limit": "output"}),
    ("what is left behind", ["--", "{programs}/daemon"], 0, {"reason": "finished", "orphans": 1, "stdout": "done\n"}),
    ("what it prints, escaped", [*SHELL, "printf 'h\\351\\033[31m'; echo no >&2"], 0,
     {"stdout": "h\ufffd\u001b[31m", "stderr": "no\n"}),
    ("only the environment given", ["--env", "A=1", "--", "/usr/bin/env"], 0, {"stdout": "A=1\n"}),
    ("files in", ["--put", "{tmp}/given:in/there", *SHELL, "cat in/there"], 0, {"stdout": "given\n"}),
    ("a mount", ["--mount", "{tmp}:/shown", *SHELL, "cat /shown/given; echo x >/shown/given"], 1, {"stdout": "given\n"}),
    ("nothing of the machine", ["--no-system", "--", "{programs}/attempt", "open=/usr", "open=/etc/passwd"], 0,
     {"stdout": "ENOENT\nENOENT\n"}),
    ("a program that cannot be executed", ["--", "{tmp}/given"], 1, {"reason": "run_time_error", "exit_code": 127}),
    ("less than required is refused or there", ["--require-isolation", "none", "--", "{programs}/nop"], 0, {}),
]
REFUSED = [
    ("no program", [], "required"),
    ("a program that is not there", ["--", "./not-there"], "expected a program"),
    ("a time that is none", ["--cpu", "1x", "--", "/bin/true"], "--cpu: expected a time such as"),
    ("a time of nothing", ["--wall", "-1s", "--", "/bin/true"], "--wall: expected a time such as"),
    ("a size that is none", ["--memory", "much", "--", "/bin/true"], "--memory"),
    ("an option nobody knows", ["--cpus", "1", "--", "/bin/true"], "--cpus"),
    ("a mount of nothing", ["--mount", "/not-there", "--", "/bin/true"], "--mount: expected a file or folder"),
    ("a variable without a name", ["--env", "=1", "--", "/bin/true"], "--env: expected NAME=VALUE"),
    ("a level nobody knows", ["--require-isolation", "much", "--", "/bin/true"], "expected strong, basic or none"),
]
FIGURES = {"cpu": "ms", "wall": "ms", "memory": "bytes"}


def run(judge_box, arguments):
    return subprocess.run([judge_box, "run", *arguments], capture_output=True, text=True, check=False, cwd="/",
                          stdin=subprocess.DEVNULL, timeout=120)


def check_report(done, code, expected):
    if done.returncode != code:
        return f"exit {done.returncode}, expected {code}: {done.stdout}{done.stderr}"
    report = json.loads(done.stdout)
    wrong = {key: report[key] for key, value in expected.items() if report[key] != value}
    if wrong:
        return f"expected {expected}, got {wrong}"
    for figure, unit in FIGURES.items():
        if report[figure] is not None and (report[figure][unit] < 0 or not report[figure]["source"]):
            return f"{figure} is {report[figure]}"
    if report["wall"] is None or report["isolation"]["level"] not in ("strong", "basic"):
        return f"wall {report['wall']}, isolation {report['isolation']}"
    return None


def main():
    judge_box, programs = sys.argv[1:3]
    failures = []
    with tempfile.TemporaryDirectory(prefix="judge-box-run-") as tmp:
        pathlib.Path(tmp).chmod(0o755)  # the box's user is another where root runs the tool
        (pathlib.Path(tmp) / "given").write_text("given\n")
        for name, arguments, code, expected in CASES:
            filled = [word.replace("{programs}", programs).replace("{tmp}", tmp) for word in arguments]
            if fault := check_report(run(judge_box, filled), code, expected):
                failures.append(f"{name}: {fault}")
        for name, arguments, said in REFUSED:
            done = run(judge_box, arguments)
            if done.returncode != 2 or said not in done.stderr or done.stdout:
                failures.append(f"{name}: exit {done.returncode}, stdout {done.stdout!r}, stderr {done.stderr!r}")
        taken = pathlib.Path(tmp) / "taken"
        run(judge_box, ["--take", f"made:{taken}", "--stdout", f"{tmp}/out", *SHELL, "echo made >made; echo out"])
        if taken.read_text() != "made\n" or (pathlib.Path(tmp) / "out").read_text() != "out\n":
            failures.append("what was to be taken is not there")
    print("\n".join(failures) if failures else f"{len(CASES) + len(REFUSED) + 1} cases as expected")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
