#!/usr/bin/env python3
"""Times whole judge commands against the bare thing, interleaved in one run; prints Markdown.

usage: bench/end_to_end.py [--runs N] [--judge PATH]   (scripts/bench builds, then calls this)

Every figure is a median of N interleaved runs, and stands beside its ratio to something bare that was
measured in the same run, because machines are shared and noisy.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
KADANE = {
    "cpp": "class Solution {\npublic:\n    int maxSubArray(vector<int>& nums) {\n"
           "        int best = nums[0], here = 0;\n        for (int x : nums) {\n"
           "            here = max(x, here + x);\n            best = max(best, here);\n        }\n"
           "        return best;\n    }\n};\n",
    "go": "func maxSubArray(nums []int) int {\n\tbest, here := nums[0], 0\n\tfor _, x := range nums {\n"
          "\t\tif here < 0 {\n\t\t\there = 0\n\t\t}\n\t\there += x\n\t\tif here > best {\n\t\t\tbest = here\n\t\t}\n\t}\n"
          "\treturn best\n}\n",
    "python": "class Solution:\n    def maxSubArray(self, nums: List[int]) -> int:\n        best, here = nums[0], 0\n"
              "        for x in nums:\n            here = max(x, here + x)\n            best = max(best, here)\n"
              "        return best\n",
}
EXTENSION = {"cpp": "cpp", "go": "go", "python": "py"}
BY_HAND_MAIN = ("int main() {\n    vector<int> nums{-2, 1, -3, 4, -1, 2, 1, -5, 4};\n"
                "    cout << Solution().maxSubArray(nums) << endl;\n}\n")


class Bench:
    def __init__(self, judge, folder):
        self.judge = judge
        self.folder = pathlib.Path(folder)
        self.environment = dict(os.environ, XDG_CACHE_HOME=str(self.folder / "cache"),
                                XDG_STATE_HOME=str(self.folder / "state"))
        self.serial = 0

    def seconds(self, argv, expect=(0,)):
        start = time.perf_counter()
        done = subprocess.run([str(a) for a in argv], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env=self.environment, stdin=subprocess.DEVNULL)
        elapsed = time.perf_counter() - start
        if done.returncode not in expect:
            sys.exit(f"{argv} ended with {done.returncode}\n{done.stdout.decode()}{done.stderr.decode()}")
        return elapsed

    def submit(self, file):
        return self.seconds([self.judge, "submit", "max-subarray", file, "--format", "json",
                             "--problems", ROOT / "problems"])

    def solution(self, language, fresh):
        """A solution file; a fresh one was never seen before, so no cache holds its build."""
        self.serial += fresh
        comment = "#" if language == "python" else "//"
        path = self.folder / f"kadane.{EXTENSION[language]}"
        path.write_text(f"{comment} {self.serial if fresh else 'the same'}\n" + KADANE[language])
        return path

    def by_hand_cpp(self):
        source = self.folder / "by_hand.cpp"
        binary = self.folder / "by_hand"
        source.write_text("#include <bits/stdc++.h>\nusing namespace std;\n" + KADANE["cpp"] + BY_HAND_MAIN)
        return self.seconds(["g++", "-std=c++20", "-O2", source, "-o", binary]) + self.seconds([binary])

    def cases_file(self, count):
        path = self.folder / f"cases-{count}.jsonl"
        if not path.exists():
            line = json.dumps({"input": {"nums": [-2, 1, -3, 4, -1, 2, 1, -5, 4]}, "expected": 6})
            path.write_text((line + "\n") * count)
        return path

    def many_cases(self, file, count):
        return self.seconds([self.judge, "test", "max-subarray", file, "--cases", self.cases_file(count),
                             "--problems", ROOT / "problems"])


def row(what, value, unit, ratio, goal):
    print(f"| {what} | {value:.1f} {unit} | {ratio} | {goal} |", flush=True)


def submissions(bench, runs):
    bench.submit(bench.solution("cpp", fresh=True))  # the toolchain's prelude and the cases are made
    cold, hand, cached, spawn = [], [], [], []
    for _ in range(runs):
        cold.append(bench.submit(bench.solution("cpp", fresh=True)))
        hand.append(bench.by_hand_cpp())
        same = bench.solution("cpp", fresh=False)
        bench.submit(same)
        cached.append(bench.submit(same))
        spawn.append(bench.seconds(["/bin/true"]))
    ratio = statistics.median(c / h for c, h in zip(cold, hand))
    row("C++ submission never seen before", statistics.median(cold) * 1e3, "ms",
        f"{ratio:.2f} × `g++ -O2` with `<bits/stdc++.h>` and one run ({statistics.median(hand) * 1e3:.0f} ms)", "≤ 0.6 ×")
    row("the same C++ submission again", statistics.median(cached) * 1e3, "ms",
        f"{statistics.median(cached) / statistics.median(spawn):.0f} × starting `/bin/true` "
        f"({statistics.median(spawn) * 1e3:.1f} ms)", "≤ 80 ms")


def marginal_cases(bench, runs, roundtrip_program):
    few, many = 100, 2100
    for language, goal in (("cpp", 100), ("go", 300), ("python", 300)):
        file = bench.solution(language, fresh=False)
        bench.many_cases(file, few)
        costs, bare = [], []
        for _ in range(runs):
            costs.append((bench.many_cases(file, many) - bench.many_cases(file, few)) / (many - few) * 1e6)
            bare.append(float(subprocess.check_output([roundtrip_program])))
        ratio = statistics.median(c / b for c, b in zip(costs, bare))
        row(f"one more small case, {language}", statistics.median(costs), "µs",
            f"{ratio:.1f} × a bare pipe round trip ({statistics.median(bare):.1f} µs)", f"≤ {goal} µs")


def first_ever(bench):
    shutil.rmtree(bench.folder / "cache", ignore_errors=True)
    first = bench.submit(bench.solution("cpp", fresh=True))
    row("the very first C++ submission (empty cache: prelude and cases are made)", first * 1e3, "ms",
        f"{first / bench.by_hand_cpp():.2f} × by hand", "none")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--judge", default=ROOT / "build/release/bin/judge")
    parser.add_argument("--roundtrip", default=ROOT / "build/release/bin/pipe_roundtrip")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="judge-bench-") as folder:
        bench = Bench(options.judge, folder)
        print("| what | median | beside the bare thing | goal |\n|---|---|---|---|")
        first_ever(bench)
        submissions(bench, options.runs)
        marginal_cases(bench, options.runs, options.roundtrip)


if __name__ == "__main__":
    main()
