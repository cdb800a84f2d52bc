#!/usr/bin/env python3
"""Judges for a long time and kills judges at any moment, and looks whether anything grows or stays.

usage: run_endurance.py JUDGE [--submissions N] [--kills N] [--seed N] [--gone-within SECONDS]     (the issue's figures: 2000, 200, 1)

Submissions: one judge, two at a time, good and hostile ones mixed; each must end in its verdict. One that had no processor until
its wall limit is told apart (the judge says so of it), and fails the run where there are many: a busy machine proves nothing. What the judge and
the machine hold (descriptors, memory, processes, mounts, cgroups, temporary files) is read five times a second; the last
quarter may not hold more than the first.
Kills: a judge in the middle of a submission is killed with SIGKILL after a random time; within a second (--gone-within) it and every
process that came of it must be gone. The judge itself needs a processor to die, and only then does its box learn of it: both times are told.
The next run must leave no cgroup, mount or temporary file of any of them.
"""
import argparse
import contextlib
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "attacks"))
import host_watch  # noqa: E402

PROBLEM = HERE.parent / "attacks" / "problems" / "twice"
PY = "import os, sys, time\nclass Solution:\n    def twice(self, x):\n        {}\n        return 2 * x\n"
# (weight, ending, verdict, text)
KINDS = (
    (24, "py", "accepted", PY.format("pass")),
    (2, "cpp", "accepted", "class Solution {{ public: int twice(int x) {{ return 2 * x; }} }};\n"),
    (1, "go", "accepted", "func twice(x int) int {{ return 2 * x }}\n"),
    (1, "c", "accepted", "int twice(int x) {{ return 2 * x; }}\n"),
    (4, "py", "wrong_answer", PY.format("x += 1")),
    (4, "py", "run_time_error", PY.format("os._exit(0)")),
    (3, "py", "accepted", PY.format("os.fork() or (os.setsid(), os.fork() and os._exit(0), time.sleep(60))")),
    (2, "py", "accepted", PY.format("[open(f'/work/{i}', 'w').write('x') for i in range(200)]")),
    (2, "py", "accepted", PY.format("os.kill(os.getppid(), 9)")),
    (2, "py", "output_limit_exceeded", PY.format("sys.stdout.write('x' * (1 << 24))")),
    (2, "py", "memory_limit_exceeded", PY.format("self.x = bytearray(1 << 30)")),
    (1, "py", "time_limit_exceeded", PY.format("while True: pass")),
    (1, "cpp", "time_limit_exceeded", "#include <unistd.h>\nclass Solution {{ public: int twice(int) {{ for (;;) fork(); }} }};\n"),
    (1, "cpp", "compile_error", "class Solution {{ public: int twice(int x) {{ return y; }} }};\n"),
)
GROWN = {"descriptors": 4, "memory_kib": 16 * 1024, "threads": 2, "processes": 4, "mounts": 0, "cgroups": 4, "temporary": 4}

ENOUGH_SAMPLES = 100
MAY_STARVE = 0.01  # of the submissions


def make_catalog(folder, count, rng):
    problem = folder / "problems" / "twice"
    shutil.copytree(PROBLEM, problem)
    shutil.rmtree(problem / "submissions")
    kinds = rng.choices(KINDS, [kind[0] for kind in KINDS], k=count)
    for number, (_, ending, verdict, text) in enumerate(kinds):
        file = problem / "submissions" / verdict / f"product.{number}.{ending}"
        file.parent.mkdir(parents=True, exist_ok=True)
        # Each is another text, so that each is compiled.
        file.write_text(text.replace("{{", "{").replace("}}", "}") + f"{'#' if ending == 'py' else '//'} {number}\n")
    return folder / "problems"


def entries(folder):
    with contextlib.suppress(OSError):
        return len(os.listdir(folder))
    return 0


def sample(pid, tmpdir):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    value = lambda key: int(status.split(key + ":")[1].split()[0])
    return {"descriptors": entries(f"/proc/{pid}/fd"), "memory_kib": value("VmRSS"), "threads": value("Threads"),
            "processes": len(pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()),
            "mounts": len(host_watch.mounts()), "cgroups": len(host_watch.cgroups(pid, "no mark")), "temporary": entries(tmpdir)}


def quarter(samples, part):
    size = max(1, len(samples) // 4)
    chosen = samples[:size] if part == "first" else samples[-size:]
    # The highest but for what only a tenth has: moments in which a box ends while the next is there.
    return {key: sorted(one[key] for one in chosen)[int(0.9 * (len(chosen) - 1))] for key in GROWN}


class Place:
    def __init__(self, judge, base):
        self.judge, self.base, self.tmpdir = judge, base, base / "tmpdir"
        self.tmpdir.mkdir()
        self.mounts = host_watch.mounts()

    def start(self, *arguments, **options):
        env = {"PATH": os.environ["PATH"], "HOME": str(self.base), "TMPDIR": str(self.tmpdir), "LC_ALL": "C.UTF-8",
               "XDG_CACHE_HOME": os.environ.get("JUDGE_TEST_CACHE", str(self.base / "cache"))}
        return subprocess.Popen([self.judge, *map(str, arguments)], env=env, stdin=subprocess.DEVNULL, **options)

    def left(self, pids):
        """Lines about what is still there of these judges, when it has had its time."""
        lines = []
        if not host_watch.settled(host_watch.no_children, 5):
            lines.append(f"processes: {host_watch.children()}")
        lines += [f"cgroup: {group}" for group in all_cgroups(pids)]
        lines += [f"mount: {mount}" for mount in host_watch.mounts() - self.mounts]
        lines += [f"temporary: {name}" for name in os.listdir(self.tmpdir)]
        return lines


def all_cgroups(pids):
    wanted = {f"p{pid}" for pid in pids}
    return [os.path.join(folder, name) for folder, names, _ in os.walk("/sys/fs/cgroup") for name in names
            if name.startswith("judge-box-") and name.split("-")[2] in wanted]


def warm(place):
    """What toolchains need once is in the cache before anything is counted."""
    for file in sorted((PROBLEM / "submissions" / "accepted").iterdir()):
        if file.suffix in {f".{kind[1]}" for kind in KINDS}:
            place.start("submit", "twice", file, "--problems", PROBLEM.parent, stdout=subprocess.DEVNULL,
                        stderr=subprocess.DEVNULL).wait()


def endure(place, count, rng):
    catalog = make_catalog(place.base, count, rng)
    report = place.base / "report.json"
    samples, begin = [], time.monotonic()
    judge = place.start("verify", "twice", "--problems", catalog, "--jobs", 2, "--format", f"json={report}",
                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    ended = threading.Event()
    threading.Thread(target=lambda: (judge.wait(), ended.set()), daemon=True).start()
    while not ended.wait(0.2):
        with contextlib.suppress(OSError, IndexError):
            samples.append(sample(judge.pid, place.tmpdir))
    took = time.monotonic() - begin
    faults = [f"left of the submissions: {line}" for line in place.left([judge.pid])]
    judged = json.loads(report.read_text())
    mismatches = [item for item in judged["submissions"] if not item["as_expected"]]
    starved = [item for item in mismatches if is_starved(item)]
    wrong = [item for item in mismatches if item not in starved]
    faults += [f"not as expected: {describe(item)}" for item in wrong[:20]]
    if len(starved) > MAY_STARVE * count:
        faults.append(f"the machine was too busy: {len(starved)} submissions had no processor until their wall limit")
    first, last = quarter(samples, "first"), quarter(samples, "last")
    print(f"{count} submissions in {took:.0f} s, {len(wrong)} not as expected, {len(starved)} without a processor; {len(samples)} samples")
    for item in starved:
        print(f"  {describe(item)}")
    for key, more in GROWN.items():
        print(f"  {key:12} first quarter {first[key]:8}   last quarter {last[key]:8}")
        # In a short run the first quarter is the judge's start.
        if len(samples) >= ENOUGH_SAMPLES and last[key] > first[key] + more:
            faults.append(f"{key} grew from {first[key]} to {last[key]}")
    if judge.returncode not in (0, 1) or (judge.returncode == 1) != bool(mismatches):
        faults.append(f"the judge ended with {judge.returncode}")
    return faults


def describe(item):
    return f"{item['file']}: expected {item['expected']}, got {item['actual']}: {item['message']}"


def is_starved(item):
    """By the kernel's count of the time in which it was ready to run: most of what it did not run."""
    message = item["message"]
    return item["actual"] == "time_limit_exceeded" and "it was ready to run, but the processors were busy" in message and "it slept" not in message


def await_end(pid):
    """Leaves it to be waited for."""
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)


def kill_judges(place, count, rng, gone_within):
    folder = place.base / "killed"
    folder.mkdir()
    texts = [(ending, text) for _, ending, verdict, text in KINDS
             if verdict in ("time_limit_exceeded", "memory_limit_exceeded", "accepted")]
    pids, slowest, slowest_box, faults = [], 0.0, 0.0, []
    for number in range(count):
        ending, text = rng.choice(texts)
        file = folder / f"k{number}.{ending}"
        file.write_text(text.replace("{{", "{").replace("}}", "}") + f"{'#' if ending == 'py' else '//'} killed {number}\n")
        judge = place.start("submit", "twice", file, "--problems", PROBLEM.parent, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL)
        time.sleep(rng.uniform(0, 0.5))
        os.kill(judge.pid, signal.SIGKILL)
        killed = time.monotonic()
        pids.append(judge.pid)
        await_end(judge.pid)
        ended = time.monotonic()
        if not host_watch.settled(host_watch.no_children, 10 + gone_within):
            faults.append(f"{file.name}: still there: {host_watch.children()}")
        slowest, slowest_box = max(slowest, time.monotonic() - killed), max(slowest_box, time.monotonic() - ended)
    waiting = len(all_cgroups(pids)), len(os.listdir(place.tmpdir))
    last = place.start("submit", "twice", PROBLEM / "submissions/accepted/product.py", "--problems", PROBLEM.parent,
                       stdout=subprocess.DEVNULL)
    if last.wait() != 0:
        faults.append(f"a correct submission afterwards ended with {last.returncode}")
    print(f"{count} judges killed: everything gone after {slowest * 1000:.0f} ms at most, {slowest_box * 1000:.0f} ms after the judge itself; "
          f"left to the next run: {waiting[0]} cgroups, {waiting[1]} temporary files")
    if slowest > gone_within:
        faults.append(f"it took {slowest:.1f} s until everything was gone")
    return faults + [f"left of the killed: {line}" for line in place.left([*pids, last.pid])]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("judge")
    parser.add_argument("--submissions", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--gone-within", type=float, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    host_watch.adopt_orphans()
    with tempfile.TemporaryDirectory(prefix="judge-endurance-") as base:
        place = Place(os.path.abspath(options.judge), pathlib.Path(base).resolve())
        warm(place)
        faults = endure(place, options.submissions, rng) if options.submissions else []
        faults += kill_judges(place, options.kills, rng, options.gone_within) if options.kills else []
    for fault in faults:
        print("FAILED:", fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
