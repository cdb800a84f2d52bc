#!/usr/bin/env python3
"""How often `judge submit` says the class of the zoo's functions right; prints Markdown.

usage: bench/complexity/zoo.py [--judge PATH] [--only LANG]… [--task T]… [--function F]… [--half tuned|held-out|both]
                               [--runs N] [--hogs N] [--quick] [--log FILE]
       bench/complexity/zoo.py --check [--lint PATH]

Each task of bench/complexity/zoo/ becomes a temporary problem, each of its functions a submission; the truth is what
task.json says. Prints every answer that was not the truth, and for both halves of the tasks: right, "between" two classes
of which one is the truth, inconclusive, wrong, confidently wrong; the confusion table; the seconds. What is not accepted is
an error of the zoo (exit code 1). With --runs N each is asked N times, and answers that differ are told; with --hogs N all
of them again beside N processes that burn CPU. --quick asks only whether they are accepted, --check asks nothing: it says
whether the tasks are whole, and with --lint what lint_problem thinks of the problems made of them.
docs/benchmarks.md says how to add a task.
"""
import argparse
import collections
import contextlib
import json
import pathlib
import subprocess
import sys
import tempfile

import accuracy
import zoo_tasks


class Answers:
    """What was told, by half of the tasks, and what was told differently."""

    def __init__(self, log):
        self.tallies = {half: collections.defaultdict(accuracy.Tally) for half in zoo_tasks.HALVES}
        self.pairs = {(half, dimension): [] for half in zoo_tasks.HALVES for dimension in accuracy.DIMENSIONS}
        self.told = collections.defaultdict(list)  # file → [(load, answer)]
        self.log = log

    def add(self, task, function, language, load, report, seconds):
        tally = self.tallies[task.half][language + load]
        tally.seconds.append(seconds)
        answer = {}
        for dimension in accuracy.DIMENSIONS:
            truth = function.truth(language)[dimension]
            found = report["complexity"] and report["complexity"][dimension]
            kind = tally.add(dimension, found, truth)
            answer[dimension] = accuracy.told(found, report)
            if accuracy.is_measured(found):
                self.pairs[task.half, dimension].append((truth, found))
            if kind not in ("right", "not measured"):
                name, words = answer[dimension]
                print(f"{task.name} {function.id} {language}: {dimension} {truth}, told {name} ({words}): {kind}", flush=True)
            if self.log:
                one = {"task": task.name, "function": function.id, "language": language, "half": task.half, "load": load,
                       "dimension": dimension, "truth": truth, "kind": kind, "class": answer[dimension][0],
                       "words": answer[dimension][1], "seconds": seconds}
                print(json.dumps(one), file=self.log, flush=True)
        self.told[task.name, function.id, language].append((load, str(answer)))

    def print(self):
        for half in zoo_tasks.HALVES:
            if self.tallies[half]:
                print(f"\n### {half}")
                accuracy.print_tallies(self.tallies[half])
                for dimension in accuracy.DIMENSIONS:
                    accuracy.print_confusion(dimension, self.pairs[half, dimension])

    def print_differing(self):
        differing = {key: said for key, said in self.told.items() if len({answer for _, answer in said}) > 1}
        asked = max(map(len, self.told.values()), default=0)
        if asked > 1:
            print(f"\n{len(self.told) - len(differing)} of {len(self.told)} were told the same {asked} times")
        for key, said in differing.items():
            print(f"{' '.join(key)}: " + " | ".join(answer + load for load, answer in said))


@contextlib.contextmanager
def hogs(count):
    burning = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for one in burning:
            one.kill()
            one.wait()


def ask(options, tasks, catalog, load, answers):
    """Submits all that was chosen. Returns how many are not accepted."""
    errors = 0
    quick = ["--quick"] if options.quick else []
    for task in tasks:
        for function, language, file in task.submissions():
            if options.only and language not in options.only or options.function and function.id not in options.function:
                continue
            for _ in range(options.runs):
                report, seconds = accuracy.judged(options.judge, task.name, file, catalog, *quick)
                if report["verdict"] != "accepted":
                    errors += 1
                    print(f"error of the zoo: {file}: {report['verdict']}\n{why_not_accepted(report)}", flush=True)
                    break
                if not options.quick:
                    answers.add(task, function, language, load, report, seconds)
    return errors


def why_not_accepted(report):
    if report["compile"] and not report["compile"]["ok"]:
        return report["compile"]["diagnostics"]
    failed = [case for case in report["cases"] if case["verdict"] not in ("accepted", "skipped")]
    return "\n".join(f"  {key}: {failed[0][key]}" for key in ("id", "input", "expected", "got", "message", "stderr")) if failed else ""


def check(tasks, lint):
    """Whether the problems made of the tasks are sound. Returns how many are not."""
    errors = 0
    with tempfile.TemporaryDirectory() as folder:
        catalog = pathlib.Path(folder)
        for task in tasks:
            task.write_problem(catalog)
            done = lint and subprocess.run([lint, catalog / task.name], capture_output=True, text=True)
            if done and done.returncode:
                errors += 1
                print(f"{task.folder}: {done.stdout}{done.stderr}")
    counts = collections.Counter(language for task in tasks for _, language, _ in task.submissions())
    print(f"{len(tasks)} tasks; functions: " + ", ".join(f"{name} {count}" for name, count in sorted(counts.items())))
    return errors


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--judge", default=accuracy.JUDGE)
    parser.add_argument("--only", action="append", default=[], choices=sorted(zoo_tasks.LANGUAGES))
    parser.add_argument("--task", action="append", default=[])
    parser.add_argument("--function", action="append", default=[])
    parser.add_argument("--half", default="both", choices=(*zoo_tasks.HALVES, "both"))
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--hogs", type=int, default=0)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--log", type=argparse.FileType("a"), help="a line of JSON for each answer")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--lint")
    return parser.parse_args()


def main():
    options = arguments()
    try:
        tasks = zoo_tasks.tasks(options.task, options.half)
    except zoo_tasks.Broken as error:
        sys.exit(str(error))
    if options.check:
        sys.exit(1 if check(tasks, options.lint) else 0)
    answers = Answers(options.log)
    with tempfile.TemporaryDirectory() as folder:
        catalog = pathlib.Path(folder)
        for task in tasks:
            task.write_problem(catalog)
        errors = ask(options, tasks, catalog, "", answers)
        if options.hogs:
            with hogs(options.hogs):
                errors += ask(options, tasks, catalog, f", {options.hogs} hogs", answers)
    answers.print()
    answers.print_differing()
    print(f"\n{errors} errors of the zoo")
    sys.exit(1 if errors else 0)


main()
