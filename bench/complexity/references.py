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

import accuracy


def references(problems, languages):
    for description in sorted((accuracy.ROOT / "problems").glob("*/problem.json")):
        problem = json.loads(description.read_text())
        if (problems and problem["id"] not in problems) or not any("ladder" in g["use"] for g in problem["generators"]):
            continue
        approaches = {one["id"]: one for one in problem["approaches"]}
        for file in sorted((description.parent / "submissions" / "accepted").iterdir()):
            language = accuracy.EXTENSIONS.get(file.suffix[1:])
            approach = approaches.get(file.name.split(".")[0])
            if language and approach and (not languages or language in languages):
                yield problem["id"], file, language, approach


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--judge", default=accuracy.JUDGE)
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--problem", action="append", default=[])
    parser.add_argument("--runs", type=int, default=1)
    options = parser.parse_args()
    tallies = collections.defaultdict(accuracy.Tally)
    for problem, file, language, approach in references(options.problem, options.only):
        answers = set()
        for _ in range(options.runs):
            report, seconds = accuracy.judged(options.judge, problem, file, accuracy.ROOT / "problems")
            tally = tallies[language]
            tally.seconds.append(seconds)
            answer = []
            for dimension in accuracy.DIMENSIONS:
                found = report["complexity"] and report["complexity"][dimension]
                kind = accuracy.kind_of(found, approach[dimension])
                tally.add(dimension, kind)
                answer.append(found and (found["class"], found["words"]))
                if kind not in ("right", "not measured"):
                    name, words = accuracy.told(found, report)
                    print(f"{problem} {file.name}: {dimension} {approach[dimension]}, told {name} ({words})", flush=True)
            answers.add(str(answer))
        if len(answers) > 1:
            print(f"{problem} {file.name}: {options.runs} runs, {len(answers)} answers: {sorted(answers)}")
    accuracy.print_tallies(tallies)


main()
