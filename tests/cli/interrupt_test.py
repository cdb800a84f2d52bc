#!/usr/bin/env python3
"""Ctrl-C at many moments: interrupt_test.py JUDGE. Each time judge must exit with 130 (or have been
done already), and leave no process, mount, cgroup or temporary file.
"""
import ctypes
import glob
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
DELAYS = [0.0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 0.8, 1.2]
PATIENCE = 10  # seconds; a machine under load is slow to reap
PR_SET_CHILD_SUBREAPER = 36
ENDLESS = "class Solution:\n    def doubleIt(self, nums):\n        while True:\n            pass\n"
# Compiling it takes the C++ compiler far longer than any delay above.
SLOW_TO_COMPILE = """
template <int N> struct F { static constexpr long v = F<N - 1>::v + F<N - 2>::v % 7; };
template <> struct F<0> { static constexpr long v = 1; };
template <> struct F<1> { static constexpr long v = 1; };
constexpr long spin(long n) { long s = 0; for (long i = 0; i < n; ++i) s += i % 7; return s; }
constexpr long a = spin(8000000), b = spin(8000001), c = spin(8000002);
class Solution { public: vector<int> doubleIt(vector<int>& nums) { return {int(a + b + c + F<800>::v)}; } };
"""


def cgroups_of(pid):
    # Not Path.rglob, which fails where another judge's cgroup goes meanwhile.
    return glob.glob(f"/sys/fs/cgroup/**/judge-box-p{pid}-*", recursive=True)


def settled(condition):
    """Whether the condition comes to hold in time: guards may still be cleaning up."""
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def no_children():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
        return False  # some live
    except ChildProcessError:
        return True


def interrupt(judge, source, delay, to_group, base):
    tmpdir = base / "tmpdir"
    tmpdir.mkdir(exist_ok=True)
    cache = os.environ.get("JUDGE_TEST_CACHE", str(base / "cache"))
    env = {"PATH": os.environ["PATH"], "HOME": str(base), "TMPDIR": str(tmpdir),
           "XDG_CACHE_HOME": cache, "LC_ALL": "C.UTF-8"}
    mounts = pathlib.Path("/proc/self/mountinfo").read_text()
    process = subprocess.Popen(
        [judge, "submit", "double-it", str(source), "--problems", str(HERE / "problems")],
        env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        start_new_session=True)
    time.sleep(delay)
    (os.killpg if to_group else os.kill)(process.pid, signal.SIGINT)
    try:
        stderr = process.communicate(timeout=PATIENCE)[1]
    except subprocess.TimeoutExpired:
        process.kill()
        return [f"did not end within {PATIENCE} s"]
    failures = []
    # Before main() has set its handler the kernel's default ends it, with the signal as status.
    if process.returncode not in (130, -signal.SIGINT, 1):
        failures.append(f"exit code {process.returncode}: {stderr.decode()}")
    if process.returncode == 1 and delay < 0.5:
        failures.append(f"judged to the end: {stderr.decode()}")
    if not settled(no_children):
        failures.append("a process is left")
    if not settled(lambda: not cgroups_of(process.pid)):
        failures.append(f"cgroups are left: {cgroups_of(process.pid)}")
    if not settled(lambda: not list(tmpdir.iterdir())):
        failures.append(f"temporary files are left: {list(tmpdir.iterdir())}")
    if pathlib.Path("/proc/self/mountinfo").read_text() != mounts:
        failures.append("a mount is left")
    return failures


def main():
    judge = os.path.abspath(sys.argv[1])
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a runner in the background may have it ignored
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)  # orphans become ours, and are seen
    failed = 0
    with tempfile.TemporaryDirectory(prefix="judge-interrupt-") as name:
        base = pathlib.Path(name)
        sources = {"endless.py": ENDLESS, "slow.cpp": SLOW_TO_COMPILE}
        for file, text in sources.items():
            (base / file).write_text(text)
            for index, delay in enumerate(DELAYS):
                for failure in interrupt(judge, base / file, delay, index % 2 == 0, base):
                    print(f"{file}, SIGINT after {delay} s: {failure}")
                    failed += 1
    print(f"{failed} failures" if failed else "nothing is left, whenever it is interrupted")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
