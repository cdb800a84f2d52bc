#!/usr/bin/env python3
"""How often `judge submit` says the class of the zoo's functions right; prints Markdown.

usage: bench/complexity/zoo.py [--judge PATH] [--only LANG]… [--task T]… [--function F]… [--half tuned|held-out|both]
                               [--runs N] [--hogs N] [--quick] [--log FILE]
       bench/complexity/zoo.py --from-log FILE…
       bench/complexity/zoo.py --check [--lint PATH]

Each task of bench/complexity/zoo/ becomes a temporary problem, each of its functions a submission; the truth is what
task.json says. Prints every answer that was not the truth, and for both halves of the tasks: right, "between" two classes
of which one is the truth, inconclusive, wrong, confidently wrong; the confusion table; the seconds. What is not accepted is
an error of the zoo (exit code 1). With --runs N each is asked N times, and answers that differ are told; with --hogs N all
of them again beside N processes that burn CPU. --log keeps the answers, --from-log prints them once more, by the truth of
today. --quick asks only whether they are accepted, --check asks nothing: it says whether the tasks are whole, and with
--lint what lint_problem thinks of the problems made of them.
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
    """What was told, by half of the tasks, and what was told differently. An answer is a dict: task, function, language,
    load (text), dimension, found (as in the report, without points), words (where nothing was found), seconds."""

    def __init__(self):
        self.tallies = {half: collections.defaultdict(accuracy.Tally) for half in zoo_tasks.HALVES}
        self.told = {(half, dimension): [] for half in zoo_tasks.HALVES for dimension in accuracy.DIMENSIONS}
        self.of_file = collections.defaultdict(lambda: collections.defaultdict(list))

    def add(self, answer, truth):
        half = zoo_tasks.half_of(answer["task"])
        dimension, found = answer["dimension"], answer["found"]
        kind = accuracy.kind_of(found, truth)
        tally = self.tallies[half][answer["language"] + answer["load"]]
        tally.add(dimension, kind)
        if dimension == accuracy.DIMENSIONS[0]:
            tally.seconds.append(answer["seconds"])
        name = found and found["class"]
        if kind in accuracy.KINDS:
            self.told[half, dimension].append((truth, kind, name))
        if kind not in ("right", "not measured"):
            print("{task} {function} {language}{load}: {dimension} ".format(**answer), end="")
            print(f"{truth}, told {name} ({answer['words']}): {kind}", flush=True)
        place = " ".join(answer[key] for key in ("task", "function", "language", "dimension"))
        self.of_file[place][f"{name} ({answer['words']})"].append(answer["load"])

    def print(self):
        for half in zoo_tasks.HALVES:
            if self.tallies[half]:
                print(f"\n### {half}")
                accuracy.print_tallies(self.tallies[half])
                for dimension in accuracy.DIMENSIONS:
                    accuracy.print_confusion(dimension, self.told[half, dimension])
        self.print_differing()

    def print_differing(self):
        differing = {place: said for place, said in self.of_file.items() if len(said) > 1}
        if max((sum(map(len, said.values())) for said in self.of_file.values()), default=0) > 1:
            print(f"\n{len(differing)} of {len(self.of_file)} were not told the same each time")
        for place, said in differing.items():
            print(f"{place}: " + "; ".join(f"{words}: {len(loads)} times{max(loads)}" for words, loads in said.items()))


def answers_of(task, function, language, load, report, seconds):
    for dimension in accuracy.DIMENSIONS:
        found = report["complexity"] and report["complexity"][dimension]
        _, words = accuracy.told(found, report)
        if found:
            found = {key: found[key] for key in ("class", "status", "candidates", "words")}
        yield {"task": task.name, "function": function.id, "language": language, "load": load, "dimension": dimension,
               "found": found, "words": words, "seconds": seconds}


def add_logged(answers, log):
    """The answers of earlier runs, by the truth of today; those of functions that are no more are left out."""
    functions = {(task.name, one.id): one for task in zoo_tasks.tasks() for one in task.functions}
    for answer in map(json.loads, log):
        function = functions.get((answer["task"], answer["function"]))
        if function:
            answers.add(answer, function.truth(answer["language"])[answer["dimension"]])


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
                    for answer in answers_of(task, function, language, load, report, seconds):
                        answers.add(answer, function.truth(language)[answer["dimension"]])
                        if options.log:
                            print(json.dumps(answer), file=options.log, flush=True)
    return errors


def why_not_accepted(report):
    if report["compile"] and not report["compile"]["ok"]:
        return report["compile"]["diagnostics"]
    failed = [case for case in report["cases"] if case["verdict"] not in ("accepted", "skipped")]
    keys = ("id", "input", "expected", "got", "message", "stderr")
    return "\n".join(f"  {key}: {one[key]}" for one in failed[:1] for key in keys)


def check(tasks, lint):
    """Whether the problems made of the tasks are sound. Returns how many are not."""
    errors = 0
    with tempfile.TemporaryDirectory() as folder:
        catalog = pathlib.Path(folder)
        for task in tasks:
            task.check_generator()
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
    parser.add_argument("--from-log", type=argparse.FileType(), nargs="+", default=[])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--lint")
    return parser.parse_args()


def main():
    options = arguments()
    try:
        tasks = zoo_tasks.tasks(options.task, options.half)
        if options.check:
            sys.exit(1 if check(tasks, options.lint) else 0)
    except zoo_tasks.Broken as error:
        sys.exit(str(error))
    answers = Answers()
    for log in options.from_log:
        add_logged(answers, log)
    if options.from_log:
        answers.print()
        return
    with tempfile.TemporaryDirectory() as folder:
        catalog = pathlib.Path(folder)
        for task in tasks:
            task.write_problem(catalog)
        errors = ask(options, tasks, catalog, "", answers)
        if options.hogs:
            with hogs(options.hogs):
                errors += ask(options, tasks, catalog, f", {options.hogs} hogs", answers)
    answers.print()
    print(f"\n{errors} errors of the zoo")
    sys.exit(1 if errors else 0)


main()
