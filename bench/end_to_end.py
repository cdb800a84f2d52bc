#!/usr/bin/env python3
"""Times whole judge commands against the bare thing, interleaved in one run; prints Markdown.

usage: bench/end_to_end.py [--runs N] [--judge PATH] [--only LANG]…   (scripts/bench builds, then calls this)
       bench/end_to_end.py --check        only tries every language's program by hand (bench/by_hand.py)

Every figure is a median of N interleaved runs, and stands beside its ratio to something bare that was
measured in the same run, because machines are shared and noisy.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import statistics
import sys
import tempfile
import time

from by_hand import PATH, PROBLEM, ROOT, languages


class Bench:
    def __init__(self, judge, folder):
        self.judge = judge
        self.folder = pathlib.Path(folder)
        self.environment = dict(os.environ, PATH=PATH, XDG_CACHE_HOME=str(self.folder / "cache"),
                                XDG_STATE_HOME=str(self.folder / "state"), GOCACHE=str(self.folder / "go"))
        self.serial = 0

    def seconds(self, argv, folder=None, prints=None):
        start = time.perf_counter()
        done = subprocess.run([str(a) for a in argv], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env=self.environment, stdin=subprocess.DEVNULL, cwd=folder or self.folder)
        elapsed = time.perf_counter() - start
        if done.returncode != 0 or (prints is not None and done.stdout.decode().strip() != prints):
            sys.exit(f"{argv} ended with {done.returncode}\n{done.stdout.decode()}{done.stderr.decode()}")
        return elapsed

    def submit(self, file):
        return self.seconds([self.judge, "submit", "--quick", PROBLEM, file, "--format", "json", "--problems", ROOT / "problems"])

    def solution(self, language, fresh):
        """A solution file; a fresh one was never seen before, so no cache holds its build."""
        self.serial += fresh
        path = self.folder / f"kadane.{language.extension}"
        path.write_text(language.marked(self.serial if fresh else "the same"))
        return path

    def by_hand(self, language):
        folder = self.folder / "by_hand" / language.id
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.serial += 1
        language.write_program(folder, self.serial)
        *steps, last = language.commands
        return sum(self.seconds(step, folder) for step in steps) + self.seconds(last, folder, prints="6")

    def cases_file(self, count):
        path = self.folder / f"cases-{count}.jsonl"
        if not path.exists():
            line = json.dumps({"input": {"nums": [-2, 1, -3, 4, -1, 2, 1, -5, 4]}, "expected": 6})
            path.write_text((line + "\n") * count)
        return path

    def many_cases(self, file, count):
        return self.seconds([self.judge, "test", PROBLEM, file, "--cases", self.cases_file(count),
                             "--problems", ROOT / "problems"])


def row(what, value, unit, ratio, goal):
    print(f"| {what} | {value:.1f} {unit} | {ratio} | {goal} |", flush=True)


def submissions(bench, language, runs):
    bench.submit(bench.solution(language, fresh=True))  # the toolchain is prepared, the cases are made
    bench.by_hand(language)
    cold, hand, cached, spawn = [], [], [], []
    for _ in range(runs):
        cold.append(bench.submit(bench.solution(language, fresh=True)))
        hand.append(bench.by_hand(language))
        same = bench.solution(language, fresh=False)
        bench.submit(same)
        cached.append(bench.submit(same))
        spawn.append(bench.seconds(["/bin/true"]))
    ratio = statistics.median(c / h for c, h in zip(cold, hand))
    row(f"{language.name}, never seen before", statistics.median(cold) * 1e3, "ms",
        f"{ratio:.2f} × by hand ({statistics.median(hand) * 1e3:.0f} ms)", f"≤ {language.goals['cold_ratio']} ×")
    row(f"{language.name}, the same again", statistics.median(cached) * 1e3, "ms",
        f"{statistics.median(cached) / statistics.median(spawn):.0f} × starting `/bin/true` "
        f"({statistics.median(spawn) * 1e3:.1f} ms)", f"≤ {language.goals['cached_ms']} ms")


def marginal_cases(bench, language, runs, roundtrip_program):
    few, many = 100, 2100
    file = bench.solution(language, fresh=False)
    bench.many_cases(file, few)
    costs, bare = [], []
    for _ in range(runs):
        costs.append((bench.many_cases(file, many) - bench.many_cases(file, few)) / (many - few) * 1e6)
        bare.append(float(subprocess.check_output([roundtrip_program])))
    ratio = statistics.median(c / b for c, b in zip(costs, bare))
    row(f"{language.name}, one more small case", statistics.median(costs), "µs",
        f"{ratio:.1f} × a bare pipe round trip ({statistics.median(bare):.1f} µs)",
        f"≤ {100 if language.id == 'cpp' else 300} µs")


def first_ever(bench, language):
    shutil.rmtree(bench.folder / "cache", ignore_errors=True)
    first = bench.submit(bench.solution(language, fresh=True))
    row(f"{language.name}, the very first (empty cache)", first * 1e3, "ms",
        f"{first / bench.by_hand(language):.2f} × by hand", "none")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--judge", default=ROOT / "build/release/bin/judge")
    parser.add_argument("--roundtrip", default=ROOT / "build/release/bin/pipe_roundtrip")
    parser.add_argument("--only", action="append", default=[], metavar="LANG")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="judge-bench-") as folder:
        bench = Bench(pathlib.Path(options.judge).resolve(), folder)
        chosen = [one for one in languages() if not options.only or one.id in options.only]
        for language in [one for one in chosen if not one.is_there()]:
            print(f"{language.name}: not installed, or without the reference kadane", file=sys.stderr)
            chosen.remove(language)
        if options.check:
            for language in chosen:
                bench.by_hand(language)
            return
        print("| what | median | beside the bare thing | goal |\n|---|---|---|---|")
        for measure in (lambda one: first_ever(bench, one), lambda one: submissions(bench, one, options.runs),
                        lambda one: marginal_cases(bench, one, options.runs, options.roundtrip)):
            for language in chosen:
                measure(language)


if __name__ == "__main__":
    main()
