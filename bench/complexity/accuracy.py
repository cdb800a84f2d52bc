"""What the benchmarks of accuracy share: asking `judge submit`, and counting how good its answers are."""
import collections
import json
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
EXTENSIONS = {"c": "c", "cpp": "cpp", "go": "go", "java": "java", "js": "javascript", "py": "python",
              "rs": "rust", "ts": "typescript"}
CLASSES = ("O(1)", "O(log n)", "O(sqrt n)", "O(n)", "O(n log n)", "O(n sqrt n)", "O(n^2)", "O(n^2 log n)", "O(n^3)",
           "O(2^n)", "O(n!)")
DIMENSIONS = ("time", "space")
KINDS = ("right", "between", "inconclusive", "wrong", "confidently wrong")
JUDGE = ROOT / "build" / "release" / "bin" / "judge"


def judged(judge, problem, file, problems, *options):
    """The report of one submit as JSON, and the seconds it took. Ends the program where there is no report."""
    start = time.perf_counter()
    done = subprocess.run([str(judge), "submit", problem, str(file), "--format", "json", "--problems", str(problems),
                           *options], capture_output=True, text=True)
    elapsed = time.perf_counter() - start
    try:
        return json.loads(done.stdout), elapsed
    except ValueError:
        sys.exit(f"{file}: {done.stderr}")


def kind_of(found, truth):
    """One of KINDS, or "not measured". "between": not confident, and the truth is among the candidates."""
    if found and found["words"] == "not measured":
        return "not measured"
    if found is None or found["class"] is None:
        return "inconclusive"
    if found["status"] == "confident":
        return "right" if found["class"] == truth else "confidently wrong"
    if truth in found["candidates"]:
        return "between"
    return "wrong"


def told(found, report):
    """(class or None, words) for people: what was said, or why nothing was."""
    if found:
        return found["class"], found["words"]
    return None, f"{report['verdict']}: {report['complexity_why_not']}"


class Tally:
    """The answers about one language's submissions."""

    def __init__(self):
        self.kinds = {dimension: collections.Counter() for dimension in DIMENSIONS}
        self.not_measured = collections.Counter()
        self.seconds = []

    def add(self, dimension, kind):
        if kind in KINDS:
            self.kinds[dimension][kind] += 1
        else:
            self.not_measured[dimension] += 1


def print_tallies(tallies):
    """Markdown: a row a language and dimension, then the seconds. tallies: language → Tally."""
    print(f"\n| language | | asked | {' | '.join(KINDS)} | not measured |\n|---|---|" + "---|" * (len(KINDS) + 2))
    for language, tally in sorted(tallies.items()):
        for dimension in DIMENSIONS:
            counts = [tally.kinds[dimension][kind] for kind in KINDS]
            cells = [sum(counts), *counts, tally.not_measured[dimension]]
            print(f"| {language} | {dimension} | " + " | ".join(map(str, cells)) + " |")
    print()
    for language, tally in sorted(tallies.items()):
        seconds = sorted(tally.seconds)
        print(f"{language}: a submit took {seconds[len(seconds) // 2]:.1f} s (median), {seconds[-1]:.1f} s at most")


def print_confusion(dimension, answers):
    """Markdown. answers: (truth, kind, class told) for each that was measured."""
    table = collections.Counter()
    for truth, kind, name in answers:
        table[truth, name if kind in ("right", "confidently wrong") else kind] += 1
    columns = [one for one in (*CLASSES, "between", "inconclusive", "wrong") if any(c == one for _, c in table)]
    print(f"\n| true {dimension} | {' | '.join(columns)} |\n|---|" + "---|" * len(columns))
    for truth in CLASSES:
        row = [table[truth, column] for column in columns]
        if any(row):
            print(f"| {truth} | " + " | ".join(str(count or "") for count in row) + " |")
