#!/usr/bin/env python3
"""Judges hostile programs and looks at what they did to the host.

usage: run_attacks.py JUDGE [--class CLASS]… [--only PATTERN] [--mode MODE] [--list] [--show]
       run_attacks.py JUDGE --warm      fills the cache that every run begins with

Each attack of the manifests (attack_manifest.py) is submitted to the real judge. Its verdict and evidence must be as the
manifest says; nothing of it may be left on the host (host_watch.py); and a correct submission must still be accepted,
from an unharmed cache. --mode: the same on another kind of machine (host_modes.py). In the text of an attack @NAME@ stands for what Host.places() tells about the host.
"""
import argparse
import contextlib
import fcntl
import fnmatch
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

import attack_manifest
import host_modes
import host_watch

HERE = pathlib.Path(__file__).resolve().parent
# Languages whose builds are kept; the others are compiled in every run.
COMPILED = {file.parent.name for file in HERE.parents[1].glob("judge/languages/*/language.json")
            if "compile" in json.loads(file.read_text(encoding="utf-8"))}
HANGS = 180  # seconds after which a judge is taken for hanging; every limit is far below
BREACH = "BREACH"
REFUSED = "refused"
# What may not reach a terminal: C0 but newline, DEL, C1, bidirectional overrides and isolates.
UNPRINTABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
PLACEHOLDER = re.compile("@([A-Z_]+)@")


def place_tests(folder):
    """Where the problems are: a copy, in another mode."""
    global PROBLEMS, GOOD  # pylint: disable=global-statement
    PROBLEMS = folder / "problems"
    GOOD = PROBLEMS / "twice" / "submissions" / "accepted"


place_tests(HERE)


class Judged:
    """One `judge submit` and what it said."""

    def __init__(self, judge, problem, file, host):
        text = host.base / "report.txt"
        command = [judge, "submit", problem, file, "--problems", PROBLEMS, "--color", "never", "--ui", "en",
                   "--format", "json", "--format", f"text={text}"]
        self.hung = False
        self.process = subprocess.Popen(list(map(str, command)), env=host.environment(), cwd=host.base,
                                        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            out, err = self.process.communicate(timeout=HANGS)
        except subprocess.TimeoutExpired:
            self.hung = True
            self.process.kill()
            out, err = self.process.communicate()
        self.stdout = out.decode("utf-8", "replace")
        self.stderr = err.decode("utf-8", "replace")
        self.text = text.read_bytes().decode("utf-8", "replace") if text.exists() else ""
        text.unlink(missing_ok=True)
        try:
            self.report = json.loads(self.stdout)
        except ValueError:
            self.report = {}

    @property
    def verdict(self):
        if self.process.returncode == 2 and not self.stdout and self.stderr.startswith("judge: "):
            return REFUSED
        return self.report.get("verdict")

    def evidence(self):
        """Every text of the report, as one."""
        def texts(value):
            if isinstance(value, str):
                yield value
            elif isinstance(value, (dict, list)):
                for item in value.values() if isinstance(value, dict) else value:
                    yield from texts(item)
        return "\n".join([*texts(self.report), self.text, self.stderr])

    def faults(self):
        """What is wrong whatever was submitted."""
        if self.hung:
            return [f"the judge did not end within {HANGS} s"]
        code = self.process.returncode
        if code != {"accepted": 0, REFUSED: 2}.get(self.verdict, 1) or not self.verdict:
            return [f"the judge ended with {code} and verdict {self.verdict}: {self.stderr.strip()[:2000]}"]
        faults = []
        for name, content in (("JSON", self.stdout), ("text report", self.text), ("stderr", self.stderr)):
            if bad := UNPRINTABLE.search(content):
                at = bad.start()
                faults.append(f"{name} has an unescaped {bad.group()!r}: {content[max(0, at - 40):at + 40]!r}")
        return faults


class Runner:
    def __init__(self, judge, host, mode=None):
        self.judge, self.host, self.mode = judge, host, mode
        self.unchanged = [PROBLEMS, *(pathlib.Path(judge).parent / name for name in ("judge", "judge-box"))]

    def filled(self, attack, text):
        """The text with what attacks are told about the host."""
        places = self.host.places(PROBLEMS / attack.problem)
        def place(match):
            if match.group(1) not in places:
                raise attack_manifest.ManifestError(f"{attack.name}: {match.group()} is none of {', '.join(places)}")
            return str(places[match.group(1)])
        return PLACEHOLDER.sub(place, text)

    def check_report(self, attack, judged):
        faults = judged.faults()
        evidence = judged.evidence()
        verdicts, needles = attack.expected(self.mode)
        if judged.verdict not in verdicts:
            faults.append(f"verdict: expected {' or '.join(verdicts)}, got {judged.verdict}")
        needles = [self.filled(attack, needle) for needle in needles if judged.verdict in attack.verdicts]
        faults += [f"expected in the report: {needle!r}" for needle in needles if needle not in evidence]
        for forbidden in (BREACH, self.host.file.secret, *attack.forbid):
            if forbidden in evidence:
                line = next((line for line in evidence.splitlines() if forbidden in line), "")
                faults.append(f"must not be in the report: {forbidden!r}: {line.strip()[:300]}")
        return faults

    def run(self, attack):
        """(lines about what is wrong, the last judgement)"""
        file = self.host.base / "submission" / attack.path.name
        file.write_bytes(self.filled(attack, attack.path.read_bytes().decode("latin-1")).encode("latin-1"))
        faults = []
        for _ in range(2 if attack.again else 1):
            before = self.host.files(*self.unchanged)
            judged = Judged(self.judge, attack.problem, file, self.host)
            faults += self.check_report(attack, judged)
            faults += self.host.left_behind(judged.process.pid)
            faults += self.host.touched() + self.host.changed_files(before, *self.unchanged)
        file.unlink()
        return faults + self.check_good(GOOD / ("product" + attack.path.suffix)), judged

    def check_good(self, file):
        good = Judged(self.judge, attack_manifest.DEFAULT_PROBLEM, file, self.host)
        faults = good.faults()
        if good.verdict != "accepted":
            faults.append(f"it is {good.verdict}: {good.evidence()[:2000]}")
        elif good.report["language"] in COMPILED and not good.report["compile"]["cached"]:
            faults.append("it was compiled anew: the cache has lost it")
        faults += self.host.left_behind(good.process.pid)
        return [f"the correct {file.name} afterwards: {fault}" for fault in faults]


def warm_cache():
    return pathlib.Path(os.environ.get("JUDGE_ATTACKS_CACHE", pathlib.Path(tempfile.gettempdir()) / "judge-hostile-cache"))


def warm(judge, cache):
    """Judges the reference submissions, so that the cache has what all toolchains need, also where one crashes."""
    cache.mkdir(parents=True, exist_ok=True)
    with open(cache / ".lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        judge_references(judge, cache, "*")


def judge_references(judge, cache, pattern):
    env = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    for file in sorted(GOOD.parent.glob("*/" + pattern)):
        done = subprocess.run([judge, "submit", "twice", file, "--problems", PROBLEMS], env=env, check=False,
                              stdout=subprocess.DEVNULL)
        if done.returncode != (0 if file.parent == GOOD else 1):
            raise RuntimeError(f"{file.name}: the judge ended with {done.returncode}; is it set up? judge doctor")


def run_all(judge, attacks, cache, options):
    failed = 0
    with tempfile.TemporaryDirectory(prefix="judge-hostile-") as base:
        host = host_watch.Host(pathlib.Path(base).resolve(), cache)
        with contextlib.closing(host):
            runner = Runner(judge, host, options.mode)
            for attack in attacks:
                start = time.monotonic()
                faults, judged = runner.run(attack)
                failed += 1 if faults else 0
                print(f"{'FAILED' if faults else 'ok':7}{attack.name:44}{judged.verdict!s:24}"
                      f"{(time.monotonic() - start) * 1000:6.0f} ms", flush=True)
                for fault in faults:
                    print(f"       {fault}", flush=True)
                if options.show:
                    print(judged.text, json.dumps(judged.report, indent=1, ensure_ascii=False), judged.stderr)
    print(f"{len(attacks)} attacks, {failed} failed")
    return 1 if failed or not attacks else 0


def chosen(options, root=HERE):
    return [attack for attack in attack_manifest.read_attacks(root)
            if fnmatch.fnmatch(attack.name, options.only) and attack.promised(options.mode)
            and (not options.classes or attack.group in options.classes)]


def run_elsewhere(judge, options):
    """In a child of this process that is what the mode says, with copies of all it needs."""
    if os.geteuid() != 0:
        print(f"skipped: only root can become what --mode {options.mode} is")
        return 77
    warm(judge, warm_cache())

    def work(place):
        place_tests(place / "attacks")
        there = place / "bin" / pathlib.Path(judge).name
        judge_references(there, place / "cache", "*.py")  # what the judge notes of a machine it has not seen
        return run_all(there, chosen(options, place / "attacks"), place / "cache", options)
    return host_modes.run(options.mode, judge, warm_cache(), work)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("judge")
    parser.add_argument("--class", dest="classes", action="append", help="only the attacks of this class")
    parser.add_argument("--only", default="*", help="only attacks whose CLASS/FILE matches, as a shell pattern")
    parser.add_argument("--mode", choices=host_modes.MODES, help="on another kind of machine")
    parser.add_argument("--list", action="store_true", help="say what there is")
    parser.add_argument("--show", action="store_true", help="print the whole report of each attack")
    parser.add_argument("--warm", action="store_true", help="only fill the cache runs begin with")
    options = parser.parse_args()
    judge = os.path.abspath(options.judge)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if options.list:
        for attack in chosen(options):
            print(f"{attack.name:44}{'|'.join(attack.verdicts):24}{attack.tries}")
        return 0
    if options.warm:
        warm(judge, warm_cache())
        return 0
    if options.mode:
        return run_elsewhere(judge, options)
    warm(judge, warm_cache())
    return run_all(judge, chosen(options), warm_cache(), options)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except attack_manifest.ManifestError as error:
        sys.exit(f"tests/attacks: {error}")
