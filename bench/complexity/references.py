#!/usr/bin/env python3
"""How often `judge submit` says the class of the accepted reference submissions right; prints Markdown.

usage: bench/complexity/references.py [--judge PATH] [--only LANG]… [--problem P]… [--runs N]

The truth is what problem.json says of the approach a file is named after. Prints every answer that was not
the truth, and per language: right, "between" two classes of which one is the truth, inconclusive, wrong; and how
many were confident and wrong. With --runs N each is asked N times, and answers that differ are told.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
EXTENSIONS = {"c": "c", "cpp": "cpp", "go": "go", "java": "java", "js": "javascript", "py": "python",
              "rs": "rust", "ts": "typescript"}


def references(problems, languages):
    for description in sorted((ROOT / "problems").glob("*/problem.json")):
        problem = json.loads(description.read_text())
        if (problems and problem["id"] not in problems) or not any("ladder" in g["use"] for g in problem["generators"]):
            continue
        approaches = {one["id"]: one for one in problem["approaches"]}
        for file in sorted((description.parent / "submissions" / "accepted").iterdir()):
            language = EXTENSIONS.get(file.suffix[1:])
            approach = approaches.get(file.name.split(".")[0])
            if language and approach and (not languages or language in languages):
                yield problem["id"], file, language, approach


def judged(judge, problem, file):
    start = time.perf_counter()
    done = subprocess.run([judge, "submit", problem, str(file), "--format", "json", "--problems", str(ROOT / "problems")],
                          capture_output=True, text=True)
    elapsed = time.perf_counter() - start
    try:
        return json.loads(done.stdout), elapsed
    except ValueError:
        sys.exit(f"{file}: {done.stderr}")


def kind_of(found, truth):
    if found is None or found["class"] is None:
        return "inconclusive"
    if found["status"] == "confident":
        return "right" if found["class"] == truth else "confidently wrong"
    if truth in found["candidates"]:
        return "between"
    return "wrong"


class Tally:
    def __init__(self):
        self.kinds = {"time": collections.Counter(), "space": collections.Counter()}
        self.seconds = []
        self.unstable = 0

    def row(self, language, dimension):
        kinds = self.kinds[dimension]
        asked = sum(kinds.values())
        cells = [f"{kinds[k]}" for k in ("right", "between", "inconclusive", "wrong", "confidently wrong")]
        return f"| {language} | {dimension} | {asked} | " + " | ".join(cells) + " |"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--judge", default=ROOT / "build" / "release" / "bin" / "judge")
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--problem", action="append", default=[])
    parser.add_argument("--runs", type=int, default=1)
    options = parser.parse_args()
    tallies = collections.defaultdict(Tally)
    for problem, file, language, approach in references(options.problem, options.only):
        answers = set()
        for _ in range(options.runs):
            report, seconds = judged(str(options.judge), problem, file)
            complexity = report["complexity"]
            tally = tallies[language]
            tally.seconds.append(seconds)
            answer = []
            for dimension in ("time", "space"):
                found = complexity and complexity[dimension]
                kind = kind_of(found, approach[dimension])
                tally.kinds[dimension][kind] += 1
                answer.append(found and (found["class"], found["words"]))
                if kind != "right" and not (found and found["words"] == "not measured"):
                    words = found["words"] if found else report["verdict"] + ": " + str(report["complexity_why_not"])
                    told = found and found["class"]
                    print(f"{problem} {file.name}: {dimension} {approach[dimension]}, told {told} ({words})", flush=True)
            answers.add(str(answer))
        if len(answers) > 1:
            tallies[language].unstable += 1
            print(f"{problem} {file.name}: {options.runs} runs, {len(answers)} answers: {sorted(answers)}")
    print("\n| language | | asked | right | between | inconclusive | wrong | confidently wrong |\n|---|---|---|---|---|---|---|---|")
    for language, tally in sorted(tallies.items()):
        print(tally.row(language, "time"))
        print(tally.row(language, "space"))
    for language, tally in sorted(tallies.items()):
        seconds = sorted(tally.seconds)
        print(f"{language}: a submit took {seconds[len(seconds) // 2]:.1f} s (median), {seconds[-1]:.1f} s at most")


main()
